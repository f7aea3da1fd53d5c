using System.Collections.Immutable;

namespace ClaimAudit.Ranking;

/// <summary>Scores every row by a scorer that saw no row of its group.</summary>
public static class CrossValidation
{
    /// <summary>The score of each row, in the rows' order.</summary>
    /// <param name="rows">Rows of at least two groups.</param>
    /// <param name="trainer">Makes the scorer of each fold.</param>
    /// <param name="folds">How many folds, from 2; fewer where there are fewer groups.</param>
    public static HeldAsideScores Run(ImmutableArray<TrainingRow> rows, IRankerTrainer trainer, int folds)
    {
        var foldOf = GroupFolds.Of(rows, folds);
        var scores = new double[rows.Length];
        foreach (var fold in foldOf.Distinct().Order())
        {
            var scorer = ScorerOf(trainer, [.. rows.Where((_, i) => foldOf[i] != fold)]);
            for (var i = 0; i < rows.Length; i++)
            {
                scores[i] = foldOf[i] == fold ? scorer.Score(rows[i].Features) : scores[i];
            }
        }

        return new HeldAsideScores([.. scores], foldOf);
    }

    /// <summary>Rows of one label alone teach no difference: their scorer says that label's share.</summary>
    private static IScorer ScorerOf(IRankerTrainer trainer, ImmutableArray<TrainingRow> rows) =>
        rows.Any(row => row.IsContradiction) && rows.Any(row => !row.IsContradiction)
            ? trainer.Train(rows)
            : new ConstantScorer(rows.Any(row => row.IsContradiction) ? 1 : 0);
}
