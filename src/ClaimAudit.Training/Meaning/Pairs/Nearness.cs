namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>How near the sentences of a page are to one another in what they are about.</summary>
/// <param name="values">The nearness of each to each, row by row.</param>
/// <param name="count">How many sentences there are.</param>
internal sealed class Nearness(ReadOnlyMemory<float> values, int count)
{
    /// <summary>The nearness of two sentences; the nearer, the greater.</summary>
    public float this[int one, int other] => values.Span[(one * count) + other];

    /// <summary>Which of some sentences are nearest to one of them, the nearest first.</summary>
    /// <param name="one">The place of a sentence.</param>
    /// <param name="among">The places of the sentences.</param>
    public IEnumerable<int> NearestTo(int one, IEnumerable<int> among) => among.OrderByDescending(other => this[one, other]);
}
