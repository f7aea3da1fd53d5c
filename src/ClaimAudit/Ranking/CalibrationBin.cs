namespace ClaimAudit.Ranking;

/// <summary>The rows whose score lies in one interval.</summary>
/// <param name="From">The interval's lower end, included.</param>
/// <param name="To">The interval's upper end, excluded but for 1.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="MeanScore">What was said of them: their mean score; null for no rows.</param>
/// <param name="Share">What was true of them: the share that is a contradiction; null for no rows.</param>
public sealed record CalibrationBin(double From, double To, int Rows, double? MeanScore, double? Share);
