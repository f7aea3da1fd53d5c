namespace ClaimAudit.Language;

/// <summary>Reads bytes and variable-length numbers one after the other.</summary>
/// <param name="bytes">What is read, from its beginning to its end.</param>
internal ref struct ByteCursor(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>How many bytes have been read.</summary>
    public int Position { get; private set; }

    /// <summary>Whether everything has been read.</summary>
    public readonly bool AtEnd => Position >= _bytes.Length;

    /// <summary>Reads one byte.</summary>
    public byte ReadByte() => _bytes[Position++];

    /// <summary>Reads a number of seven bits to the byte, the lowest first.</summary>
    public uint ReadNumber()
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = _bytes[Position++];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    /// <summary>Reads a stretch of bytes without copying it.</summary>
    public ReadOnlySpan<byte> ReadBytes(int length)
    {
        var stretch = _bytes.Slice(Position, length);
        Position += length;
        return stretch;
    }
}
