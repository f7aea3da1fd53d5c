namespace ClaimAudit.Meaning;

/// <summary>Rows of numbers kept as bytes, each row with a scale of its own.</summary>
/// <param name="Columns">The length of a row.</param>
/// <param name="Values">The bytes, row by row.</param>
/// <param name="Scales">What a byte of each row is multiplied by.</param>
internal sealed record ByteRows(int Columns, ReadOnlyMemory<sbyte> Values, ReadOnlyMemory<float> Scales)
{
    /// <summary>Writes a row out in full.</summary>
    public void CopyTo(int row, Span<float> numbers)
    {
        var bytes = Values.Span.Slice(row * Columns, Columns);
        var scale = Scales.Span[row];
        for (var k = 0; k < bytes.Length; k++)
        {
            numbers[k] = bytes[k] * scale;
        }
    }
}
