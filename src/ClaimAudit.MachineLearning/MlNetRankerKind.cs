using System.Collections.Immutable;
using ClaimAudit.Ranking;

namespace ClaimAudit.MachineLearning;

/// <summary>The rankers of Microsoft.ML: its trainers are compared on rows held aside by group, and the one that loses least is kept.</summary>
public sealed class MlNetRankerKind : IRankerKind
{
    /// <summary>The trainers that are compared.</summary>
    public static ImmutableArray<IRankerTrainer> Trainers { get; } = [MlNetTrainer.Linear, MlNetTrainer.Trees];

    /// <inheritdoc/>
    public string Name => "microsoft-ml";

    /// <inheritdoc/>
    public ComparedTraining Train(ImmutableArray<TrainingRow> rows, int folds) => ComparedTraining.Of(rows, Trainers, folds);

    /// <inheritdoc/>
    public void Write(LearnedRanker ranker, Stream output) => MlNetRanker.Write(ranker, output);
}
