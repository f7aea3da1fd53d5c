using ClaimAudit.Meaning;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>Two sentences of a page and what a reader made of them.</summary>
/// <param name="One">The place of the first on the page.</param>
/// <param name="Other">The place of the second.</param>
/// <param name="Reading">What the reader made of them.</param>
internal readonly record struct ReadPair(int One, int Other, PairReading Reading)
{
    private const float LeastContradiction = 0.03f;
    private const float LeastConflict = 0.1f;

    /// <summary>How likely the reader found it that the two contradict one another or are in conflict, whichever is likelier.</summary>
    public float Suspicion => MathF.Max(Reading.Contradiction, Reading.Conflict);

    /// <summary>Whether the two would be read once more, as one text: as <see cref="MeaningReader"/> decides it.</summary>
    public bool IsReadAgain => Reading.Contradiction >= LeastContradiction || Reading.Conflict >= LeastConflict;
}
