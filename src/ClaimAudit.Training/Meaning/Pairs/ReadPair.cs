using ClaimAudit.Meaning;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>Two sentences of a page and what a reader made of them.</summary>
/// <param name="One">The place of the first on the page.</param>
/// <param name="Other">The place of the second.</param>
/// <param name="Odds">What the reader answered of them.</param>
internal readonly record struct ReadPair(int One, int Other, PairOdds Odds)
{
    /// <summary>The same as likelihoods.</summary>
    public PairReading Reading => Odds.Reading;

    /// <summary>How likely the reader found it that the two contradict one another or are in conflict, whichever is likelier.</summary>
    public float Suspicion => MathF.Max(Reading.Contradiction, Reading.Conflict);
}
