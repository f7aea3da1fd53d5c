namespace ClaimAudit.Meaning;

/// <summary>What was read of one sentence in its context at a first look: what it is about.</summary>
/// <param name="Pieces">Its word pieces.</param>
/// <param name="Topic">What it is about: a vector of length 1.</param>
/// <param name="Rows">How far the encoder had come by then, so that a closer look can go on from there; empty where that was not kept.</param>
internal sealed record SentenceReading(SentencePieces Pieces, ReadOnlyMemory<float> Topic, ReadOnlyMemory<float> Rows)
{
    /// <summary>How near two sentences are in what they are about: from -1 to 1.</summary>
    public float Nearness(SentenceReading other) => VectorMath.Dot(Topic.Span, other.Topic.Span);
}
