using ClaimAudit.Values;

namespace ClaimAudit.Ranking;

/// <summary>Below which scores a verdict is demoted by one step.</summary>
/// <param name="ContradictionBelow">A contradiction that scores less becomes a tension; from 0 (never) to 1.</param>
/// <param name="TensionBelow">A tension that scores less becomes a near miss; from 0 (never) to 1.</param>
public sealed record DemotionThresholds(double ContradictionBelow, double TensionBelow)
{
    /// <summary>Thresholds that demote nothing.</summary>
    public static DemotionThresholds None { get; } = new(0, 0);

    /// <summary>The verdict that is left; null for a near miss. Never stronger than the one given.</summary>
    public Verdict? Apply(Verdict verdict, double score) => verdict switch
    {
        Verdict.Contradiction => score < ContradictionBelow ? Verdict.Tension : verdict,
        _ => score < TensionBelow ? null : verdict,
    };
}
