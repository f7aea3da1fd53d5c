using System.Collections.Immutable;
using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Ranking;

/// <summary>How good a ranker is on labelled findings. Where it was trained on them, the figures flatter it.</summary>
/// <param name="Rows">How many findings were labelled.</param>
/// <param name="Quality">How good its scores are.</param>
/// <param name="RuleOrder">The average precision of the order the rules alone give, from 0 to 1.</param>
/// <param name="Calibration">Whether its scores mean what they say.</param>
/// <param name="Contradictions">What it does to contradictions.</param>
/// <param name="Tensions">What it does to tensions.</param>
/// <param name="Ablation">What is lost where a feature is set to its mean, the most helpful first.</param>
public sealed record RankerMeasure(
    int Rows,
    ScoreQuality Quality,
    double RuleOrder,
    CalibrationTable Calibration,
    DemotionEffect Contradictions,
    DemotionEffect Tensions,
    ImmutableArray<AblationRow> Ablation)
{
    /// <summary>Measures a ranker.</summary>
    /// <param name="rows">At least one row.</param>
    /// <param name="ranker">The ranker.</param>
    public static RankerMeasure Of(ImmutableArray<TrainingRow> rows, LearnedRanker ranker)
    {
        var scores = Scores(rows, ranker.Scorer);
        var quality = ScoreQuality.Of(rows, scores);
        return new RankerMeasure(
            rows.Length,
            quality,
            RuleOrderOf(rows),
            CalibrationTable.Of(rows, scores),
            DemotionEffect.Of(Verdict.Contradiction, rows, scores, ranker.Thresholds),
            DemotionEffect.Of(Verdict.Tension, rows, scores, ranker.Thresholds),
            [
                .. Enumerable.Range(0, PairFeatures.Names.Length)
                    .Select(feature => Muted(rows, feature, ranker.Scorer, quality))
                    .Where(row => row.LogLossLost != 0 || row.AveragePrecisionLost != 0)
                    .OrderByDescending(row => row.LogLossLost)
                    .ThenBy(row => row.Feature, StringComparer.Ordinal),
            ]);
    }

    /// <summary>The average precision of the order a report has without a ranker: the graver rule first, then the better matched.</summary>
    internal static double RuleOrderOf(ImmutableArray<TrainingRow> rows)
    {
        var coverage = PairFeatures.Names.IndexOf("coverage");
        return ScoreQuality.Of(rows, [.. rows.Select(row => ((int)row.Found + Math.Clamp(row.Features.Values[coverage], 0, 1)) / 2)]).AveragePrecision;
    }

    private static AblationRow Muted(ImmutableArray<TrainingRow> rows, int feature, IScorer scorer, ScoreQuality whole)
    {
        var mean = rows.Average(row => row.Features.Values[feature]);
        ImmutableArray<TrainingRow> muted = [.. rows.Select(row => row with { Features = row.Features.With(feature, mean) })];
        var quality = ScoreQuality.Of(rows, Scores(muted, scorer));
        return new AblationRow(PairFeatures.Names[feature], quality.LogLoss - whole.LogLoss, whole.AveragePrecision - quality.AveragePrecision);
    }

    private static ImmutableArray<double> Scores(ImmutableArray<TrainingRow> rows, IScorer scorer) => [.. rows.Select(row => scorer.Score(row.Features))];
}
