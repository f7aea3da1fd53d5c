using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Ranking;

/// <summary>Trains rankers and measures them.</summary>
public static class RankerTraining
{
    /// <summary>How many folds are used where no number is named.</summary>
    public const int DefaultFolds = 5;

    /// <summary>Trains the linear ranker. The same rows make the same ranker, in any order.</summary>
    /// <param name="rows">The labelled findings.</param>
    /// <exception cref="RankerTrainingException">The rows are of one label or one group only.</exception>
    public static RankerTrainingResult Run(ImmutableArray<TrainingRow> rows) => Run(rows, new TunedLinearTrainer(), DefaultFolds);

    /// <summary>Trains a ranker of any kind.</summary>
    /// <param name="rows">The labelled findings, in any order.</param>
    /// <param name="trainer">Makes the scorers.</param>
    /// <param name="folds">How many folds rows are held aside in, from 2.</param>
    /// <exception cref="RankerTrainingException">The rows are of one label or one group only.</exception>
    public static RankerTrainingResult Run(ImmutableArray<TrainingRow> rows, IRankerTrainer trainer, int folds)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        Require(rows);
        rows = [.. rows.Order(TrainingRowOrder.Instance)];
        var heldAside = CrossValidation.Run(rows, trainer, folds);
        var quality = ScoreQuality.Of(rows, heldAside.Scores);
        return new RankerTrainingResult(
            trainer.Name,
            new LearnedRanker(trainer.Train(rows), ThresholdChoice.Of(rows, heldAside.Scores)),
            quality,
            RankerMeasure.RuleOrderOf(rows),
            CalibrationTable.Of(rows, heldAside.Scores),
            DemotionEffect.Of(Verdict.Contradiction, rows, heldAside),
            DemotionEffect.Of(Verdict.Tension, rows, heldAside),
            Ablation.Run(rows, trainer, folds, quality));
    }

    /// <summary>Compares trainers on rows held aside, the one that loses least first.</summary>
    /// <param name="rows">The labelled findings, in any order.</param>
    /// <param name="trainers">The trainers; of two that lose the same the earlier comes first.</param>
    /// <param name="folds">How many folds rows are held aside in, from 2.</param>
    /// <exception cref="RankerTrainingException">The rows are of one label or one group only.</exception>
    public static ImmutableArray<TrainerFigures> Compare(ImmutableArray<TrainingRow> rows, ImmutableArray<IRankerTrainer> trainers, int folds)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        Require(rows);
        rows = [.. rows.Order(TrainingRowOrder.Instance)];
        return
        [
            .. trainers.Select(trainer => new TrainerFigures(trainer, ScoreQuality.Of(rows, CrossValidation.Run(rows, trainer, folds).Scores)))
                .OrderBy(figures => figures.Quality.LogLoss),
        ];
    }

    private static void Require(ImmutableArray<TrainingRow> rows)
    {
        var right = rows.Count(row => row.IsContradiction);
        if (right == 0 || right == rows.Length)
        {
            throw new RankerTrainingException(
                $"of {rows.Length} labelled findings {right} are contradictions; a ranker learns from findings of both kinds, so add labels of the other");
        }

        if (rows.All(row => row.Group == rows[0].Group))
        {
            throw new RankerTrainingException(
                $"all labelled findings are of \"{rows[0].Group}\"; a ranker is tested on pages it was not trained on, so add labels of a second page");
        }
    }
}
