namespace ClaimAudit.Ranking;

/// <summary>What is lost without one feature.</summary>
/// <param name="Feature">The feature's name.</param>
/// <param name="LogLossLost">How much the loss held aside grows without it; above 0 where the feature helps.</param>
/// <param name="AveragePrecisionLost">How much the average precision held aside falls without it; above 0 where the feature helps.</param>
public sealed record AblationRow(string Feature, double LogLossLost, double AveragePrecisionLost);
