using System.Collections.Immutable;
using ClaimAudit.Judging;

namespace ClaimAudit.Ranking;

/// <summary>Trains again without each feature in turn.</summary>
public static class Ablation
{
    /// <summary>One row a feature that varies, the most helpful first.</summary>
    /// <param name="rows">Rows of at least two groups.</param>
    /// <param name="trainer">Makes the scorers.</param>
    /// <param name="folds">How many folds, from 2.</param>
    /// <param name="whole">How good the scores are with every feature.</param>
    public static ImmutableArray<AblationRow> Run(ImmutableArray<TrainingRow> rows, IRankerTrainer trainer, int folds, ScoreQuality whole) =>
    [
        .. Enumerable.Range(0, PairFeatures.Names.Length)
            .Where(feature => rows.Any(row => row.Features.Values[feature] != rows[0].Features.Values[feature]))
            .Select(feature => Without(feature, rows, trainer, folds, whole))
            .OrderByDescending(row => row.LogLossLost)
            .ThenBy(row => row.Feature, StringComparer.Ordinal),
    ];

    private static AblationRow Without(int feature, ImmutableArray<TrainingRow> rows, IRankerTrainer trainer, int folds, ScoreQuality whole)
    {
        ImmutableArray<TrainingRow> poorer = [.. rows.Select(row => row with { Features = row.Features.With(feature, 0) })];
        var quality = ScoreQuality.Of(poorer, CrossValidation.Run(poorer, trainer, folds).Scores);
        return new AblationRow(PairFeatures.Names[feature], quality.LogLoss - whole.LogLoss, whole.AveragePrecision - quality.AveragePrecision);
    }
}
