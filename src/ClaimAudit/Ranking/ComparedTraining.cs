using System.Collections.Immutable;

namespace ClaimAudit.Ranking;

/// <summary>How trainers compare on rows held aside, and the best of them trained.</summary>
/// <param name="Compared">The trainers' figures, the one that loses least first.</param>
/// <param name="Best">The ranker of the first, and its figures in full.</param>
public sealed record ComparedTraining(ImmutableArray<TrainerFigures> Compared, RankerTrainingResult Best)
{
    /// <summary>Compares trainers and trains the one that loses least.</summary>
    /// <param name="rows">The labelled findings, in any order.</param>
    /// <param name="trainers">The trainers, at least one.</param>
    /// <param name="folds">How many folds rows are held aside in, from 2.</param>
    /// <exception cref="RankerTrainingException">The rows are of one label or one group only.</exception>
    public static ComparedTraining Of(ImmutableArray<TrainingRow> rows, ImmutableArray<IRankerTrainer> trainers, int folds)
    {
        var compared = RankerTraining.Compare(rows, trainers, folds);
        return new ComparedTraining(compared, RankerTraining.Run(rows, compared[0].Trainer, folds));
    }
}
