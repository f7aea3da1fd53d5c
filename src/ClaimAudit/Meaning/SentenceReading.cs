namespace ClaimAudit.Meaning;

/// <summary>What was read of one sentence in its context, ready to be held against others.</summary>
/// <param name="Count">How many pieces the sentence has.</param>
/// <param name="Topic">What it is about: a vector of length 1.</param>
/// <param name="Units">A row for each piece, of length 1: what it means where it stands.</param>
/// <param name="Looks">A row for each piece, of length 1: by what it finds its counterpart in another sentence.</param>
/// <param name="Rows">A row for each piece: what is compared.</param>
internal sealed record SentenceReading(
    int Count, ReadOnlyMemory<float> Topic, ReadOnlyMemory<float> Units, ReadOnlyMemory<float> Looks, ReadOnlyMemory<float> Rows)
{
    /// <summary>How near two sentences are in what they are about: from -1 to 1.</summary>
    public float Nearness(SentenceReading other) => VectorMath.Dot(Topic.Span, other.Topic.Span);
}
