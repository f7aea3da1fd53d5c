using System.Buffers.Binary;

namespace ClaimAudit.Language;

/// <summary>A table of records in blocks of <see cref="BlockSize"/>, found by number through the offsets of the blocks.</summary>
/// <remarks>Laid out as the count, the offsets of all blocks and of the end (32 bits each, from the first block), the blocks.</remarks>
internal readonly struct BlockTable
{
    /// <summary>How many records a block holds, the last one excepted.</summary>
    public const int BlockSize = 16;

    private readonly ReadOnlyMemory<byte> _offsets;
    private readonly ReadOnlyMemory<byte> _blocks;

    /// <summary>Reads the table at the beginning of some bytes.</summary>
    public BlockTable(ReadOnlyMemory<byte> bytes)
    {
        Count = BinaryPrimitives.ReadInt32LittleEndian(bytes.Span);
        Blocks = (Count + BlockSize - 1) / BlockSize;
        _offsets = bytes.Slice(sizeof(int), (Blocks + 1) * sizeof(int));
        _blocks = bytes[((Blocks + 2) * sizeof(int))..];
    }

    /// <summary>How many records there are.</summary>
    public int Count { get; }

    /// <summary>How many blocks there are.</summary>
    public int Blocks { get; }

    /// <summary>The bytes of a block.</summary>
    public ReadOnlySpan<byte> Block(int number)
    {
        var offsets = _offsets.Span[(number * sizeof(int))..];
        var start = BinaryPrimitives.ReadInt32LittleEndian(offsets);
        var end = BinaryPrimitives.ReadInt32LittleEndian(offsets[sizeof(int)..]);
        return _blocks.Span[start..end];
    }
}
