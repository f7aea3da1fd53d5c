using System.Collections.Immutable;

namespace ClaimAudit.Ranking;

/// <summary>A trained ranker and what its figures are on rows held aside.</summary>
/// <param name="Trainer">The trainer's name.</param>
/// <param name="Ranker">The ranker, trained on all rows; its thresholds were chosen on scores held aside.</param>
/// <param name="Quality">How good the scores held aside are.</param>
/// <param name="RuleOrder">The average precision of the order the rules alone give, from 0 to 1.</param>
/// <param name="Calibration">Whether the scores held aside mean what they say.</param>
/// <param name="Contradictions">What demotion does to contradictions held aside.</param>
/// <param name="Tensions">What demotion does to tensions held aside.</param>
/// <param name="Ablation">What is lost without each feature, the most helpful first.</param>
public sealed record RankerTrainingResult(
    string Trainer,
    LearnedRanker Ranker,
    ScoreQuality Quality,
    double RuleOrder,
    CalibrationTable Calibration,
    DemotionEffect Contradictions,
    DemotionEffect Tensions,
    ImmutableArray<AblationRow> Ablation)
{
    /// <summary>Whether it is worth using: precision of contradictions rises at equal recall on rows held aside.</summary>
    public bool IsWorthUsing => Contradictions.Improves;
}
