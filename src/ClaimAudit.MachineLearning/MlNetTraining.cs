using System.Collections.Immutable;
using ClaimAudit.Ranking;

namespace ClaimAudit.MachineLearning;

/// <summary>Trains a ranker with Microsoft.ML.</summary>
public static class MlNetTraining
{
    /// <summary>The trainers that are compared.</summary>
    public static ImmutableArray<IRankerTrainer> Trainers { get; } = [MlNetTrainer.Linear, MlNetTrainer.Trees];

    /// <summary>Compares the trainers on rows held aside by group and trains the one that loses least.</summary>
    /// <param name="rows">The labelled findings, in any order.</param>
    /// <param name="folds">How many folds rows are held aside in, from 2.</param>
    /// <exception cref="RankerTrainingException">The rows are of one label or one group only.</exception>
    public static MlNetTrainingResult Run(ImmutableArray<TrainingRow> rows, int folds = RankerTraining.DefaultFolds)
    {
        var compared = RankerTraining.Compare(rows, Trainers, folds);
        return new MlNetTrainingResult(compared, RankerTraining.Run(rows, compared[0].Trainer, folds));
    }
}
