using System.Text;

namespace ClaimAudit.Language;

/// <summary>Sorted ASCII strings with a few bytes of content each, searched where they lie.</summary>
/// <remarks>
/// Within a block each string is written as the length it shares with the one before, the length of the rest,
/// the rest, the length of the content and the content.
/// </remarks>
/// <param name="table">The blocks.</param>
internal sealed class StringTable(BlockTable table)
{
    /// <summary>The longest string there may be, in characters.</summary>
    public const int MaxLength = 96;

    private readonly FoundStrings _found = new();

    /// <summary>How many strings there are.</summary>
    public int Count => table.Count;

    /// <summary>The number of a string in sorted order and its content; -1 when it is not in the table.</summary>
    public int Find(ReadOnlySpan<char> text, out ReadOnlySpan<byte> content)
    {
        var found = _found.Find(text) ?? _found.Add(Search(text));
        content = found.Length == 0 ? default : table.Block(found.Block).Slice(found.Start, found.Length);
        return found.Number;
    }

    /// <summary>The string of a number.</summary>
    public string Text(int number)
    {
        Span<byte> entry = stackalloc byte[MaxLength];
        var length = Read(number, entry, out _);
        return Encoding.ASCII.GetString(entry[..length]);
    }

    /// <summary>The content of the string of a number.</summary>
    public ReadOnlySpan<byte> Content(int number)
    {
        Span<byte> entry = stackalloc byte[MaxLength];
        _ = Read(number, entry, out var content);
        return content;
    }

    private FoundString Search(ReadOnlySpan<char> text)
    {
        var nowhere = new FoundString(text.ToString(), -1, 0, 0, 0);
        Span<byte> key = stackalloc byte[MaxLength];
        if (text.Length is 0 or > MaxLength
            || Ascii.FromUtf16(text, key, out var length) != System.Buffers.OperationStatus.Done)
        {
            return nowhere;
        }

        key = key[..length];
        var block = FindBlock(key);
        if (block < 0)
        {
            return nowhere;
        }

        Span<byte> entry = stackalloc byte[MaxLength];
        var cursor = new ByteCursor(table.Block(block));
        for (var number = block * BlockTable.BlockSize; !cursor.AtEnd; number++)
        {
            var entryLength = ReadEntry(ref cursor, entry, out var content);
            var order = entry[..entryLength].SequenceCompareTo(key);
            if (order >= 0)
            {
                return order == 0 ? nowhere with { Number = number, Block = block, Start = cursor.Position - content.Length, Length = content.Length } : nowhere;
            }
        }

        return nowhere;
    }

    private static int ReadEntry(scoped ref ByteCursor cursor, scoped Span<byte> entry, out ReadOnlySpan<byte> content)
    {
        int shared = cursor.ReadByte();
        int rest = cursor.ReadByte();
        cursor.ReadBytes(rest).CopyTo(entry[shared..]);
        content = cursor.ReadBytes((int)cursor.ReadNumber());
        return shared + rest;
    }

    private int Read(int number, scoped Span<byte> entry, out ReadOnlySpan<byte> content)
    {
        var cursor = new ByteCursor(table.Block(number / BlockTable.BlockSize));
        var length = ReadEntry(ref cursor, entry, out content);
        for (var left = number % BlockTable.BlockSize; left > 0; left--)
        {
            length = ReadEntry(ref cursor, entry, out content);
        }

        return length;
    }

    private int FindBlock(ReadOnlySpan<byte> key)
    {
        var low = 0;
        var high = table.Blocks - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var block = table.Block(middle);
            if (block.Slice(2, block[1]).SequenceCompareTo(key) <= 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high;
    }
}
