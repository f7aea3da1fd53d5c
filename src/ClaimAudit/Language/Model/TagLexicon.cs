using System.Runtime.InteropServices;

namespace ClaimAudit.Language.Model;

/// <summary>Frequent words that take one tag only, so that the classifier need not be asked.</summary>
internal sealed class TagLexicon
{
    private readonly ReadOnlyMemory<byte> slots;

    /// <summary>Uses the given memory: 64-bit slots, a power of two of them, with a word's hash above its label + 1; 0 is empty.</summary>
    public TagLexicon(ReadOnlyMemory<byte> slots)
    {
        this.slots = slots;
    }

    /// <summary>Lays out the slots for the given words.</summary>
    /// <param name="labels">The label number of each word, by the hash of the lower-cased word.</param>
    public static byte[] Build(IReadOnlyDictionary<uint, int> labels)
    {
        var size = 16;
        while (size < labels.Count * 2)
        {
            size *= 2;
        }

        var table = new ulong[size];
        foreach (var (word, label) in labels.OrderBy(pair => pair.Key))
        {
            var place = word & (uint)(size - 1);
            while (table[place] != 0)
            {
                place = (place + 1) & (uint)(size - 1);
            }

            table[place] = ((ulong)word << 32) | (uint)(label + 1);
        }

        return MemoryMarshal.AsBytes(table.AsSpan()).ToArray();
    }

    /// <summary>The label number of the word with that hash; -1 when it must be guessed.</summary>
    public int Find(uint word)
    {
        var table = MemoryMarshal.Cast<byte, ulong>(slots.Span);
        var mask = (uint)(table.Length - 1);
        for (var place = word & mask; table[(int)place] != 0; place = (place + 1) & mask)
        {
            if ((uint)(table[(int)place] >> 32) == word)
            {
                return (int)(uint)table[(int)place] - 1;
            }
        }

        return -1;
    }
}
