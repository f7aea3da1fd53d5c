using ClaimAudit.Values;

namespace ClaimAudit.Judging;

/// <summary>What two bare texts, read as two answers of one page, came to.</summary>
/// <param name="Verdict">The gravest verdict of their claims; null where they do not conflict.</param>
/// <param name="Rule">The rule that gave it; empty for none.</param>
/// <param name="Score">The rank of that finding, from 0 to 1; 0 for none. Not a probability.</param>
public readonly record struct PairJudgement(Verdict? Verdict, string Rule, double Score)
{
    /// <summary>What a ranker sees of the two claims; null where they do not conflict.</summary>
    public PairFeatures? Features { get; init; }
}
