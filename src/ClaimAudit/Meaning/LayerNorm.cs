namespace ClaimAudit.Meaning;

/// <summary>What normalised rows are scaled and shifted by.</summary>
/// <param name="Weight">The scale of each number.</param>
/// <param name="Bias">The shift of each number.</param>
internal readonly record struct LayerNorm(ReadOnlyMemory<float> Weight, ReadOnlyMemory<float> Bias)
{
    /// <summary>Normalises rows in place.</summary>
    public void Apply(Span<float> rows)
    {
        var width = Weight.Length;
        for (var at = 0; at < rows.Length; at += width)
        {
            VectorMath.Normalize(rows.Slice(at, width), Weight.Span, Bias.Span);
        }
    }
}
