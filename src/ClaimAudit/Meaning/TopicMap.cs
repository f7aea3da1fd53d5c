namespace ClaimAudit.Meaning;

/// <summary>Maps a sentence's rows to one short vector of what it is about, so that sentences about the same thing lie near
/// one another whether they agree or not. Each row counts as much as the gate lets through.</summary>
/// <param name="After">Behind how many layers of the encoder the rows are taken.</param>
/// <param name="Gate">What a row is weighed by.</param>
/// <param name="GateBias">What is added to that weight.</param>
/// <param name="Map">Maps the weighed mean to the vector.</param>
internal sealed record TopicMap(int After, ReadOnlyMemory<float> Gate, float GateBias, ByteMatrix Map)
{
    /// <summary>The vector, of length 1.</summary>
    /// <param name="rows">The sentence's own rows.</param>
    /// <param name="desk">Room to work in.</param>
    public ReadOnlyMemory<float> Of(ReadOnlySpan<float> rows, Workspace desk)
    {
        var width = Gate.Length;
        var mean = desk.Inner.AsSpan(0, 4 * width);
        mean.Clear();
        float total = 0;
        for (var at = 0; at < rows.Length; at += width)
        {
            var row = rows.Slice(at, width);
            var weight = VectorMath.Logistic(VectorMath.Dot(row, Gate.Span) + GateBias);
            VectorMath.AddScaled(mean[..width], row, weight);
            total += weight;
        }

        VectorMath.Scale(mean[..width], 1 / total);
        var mapped = desk.Seen.AsSpan(0, 4 * Map.Rows);
        Map.Apply(ScaledRows.Of(mean, 4, desk.Bytes, desk.Scales), mapped);
        var vector = mapped[..Map.Rows].ToArray();
        VectorMath.ToUnit(vector);
        return vector;
    }
}
