using System.Collections.Immutable;
using ClaimAudit.Ranking;

namespace ClaimAudit.MachineLearning;

/// <summary>Trains a model whose scores before calibration are wanted.</summary>
internal sealed class RawTrainer(Func<ImmutableArray<TrainingRow>, MlNetScorer> train) : IRankerTrainer
{
    public string Name => "raw";

    public IScorer Train(ImmutableArray<TrainingRow> rows) => new RawScorer(train(rows));
}
