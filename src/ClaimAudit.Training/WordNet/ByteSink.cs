namespace ClaimAudit.Training.WordNet;

/// <summary>Collects bytes and variable-length numbers, as <see cref="ClaimAudit.Language.ByteCursor"/> reads them.</summary>
internal sealed class ByteSink
{
    private readonly List<byte> _bytes = [];

    /// <summary>How many bytes there are.</summary>
    public int Length => _bytes.Count;

    /// <summary>Adds one byte.</summary>
    public void Byte(byte value) => _bytes.Add(value);

    /// <summary>Adds bytes.</summary>
    public void Bytes(ReadOnlySpan<byte> values) => _bytes.AddRange(values);

    /// <summary>Adds a number of seven bits to the byte, the lowest first.</summary>
    public void Number(uint value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            _bytes.Add((byte)(value | 0x80));
        }

        _bytes.Add((byte)value);
    }

    /// <summary>Adds a number of 32 bits, the lowest byte first.</summary>
    public void Integer(int value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        _bytes.AddRange(bytes);
    }

    /// <summary>All that was added.</summary>
    public byte[] ToArray() => [.. _bytes];
}
