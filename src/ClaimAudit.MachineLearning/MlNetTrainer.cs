using System.Collections.Immutable;
using ClaimAudit.Ranking;
using Microsoft.ML;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.FastTree;

namespace ClaimAudit.MachineLearning;

/// <summary>A trainer of Microsoft.ML, on one thread and from a fixed seed, its scores calibrated by Platt's method on rows held aside by group.</summary>
public sealed class MlNetTrainer : IRankerTrainer
{
    private const int Seed = 1;
    private const int CalibrationFolds = 3;

    private readonly Func<MLContext, IEstimator<ITransformer>> _learner;

    private MlNetTrainer(string name, Func<MLContext, IEstimator<ITransformer>> learner) => (Name, _learner) = (name, learner);

    /// <summary>The linear trainer: stochastic dual coordinate ascent on scaled features.</summary>
    public static MlNetTrainer Linear { get; } = new("sdca", context =>
        context.Transforms.NormalizeMeanVariance(nameof(MlNetRow.Features), fixZero: false)
            .Append(context.BinaryClassification.Trainers.SdcaLogisticRegression(
                new SdcaLogisticRegressionBinaryTrainer.Options { NumberOfThreads = 1, MaximumNumberOfIterations = 200, Shuffle = false })));

    /// <summary>The trainer of small boosted trees.</summary>
    public static MlNetTrainer Trees { get; } = new("fast-tree", context =>
        context.BinaryClassification.Trainers.FastTree(
            new FastTreeBinaryTrainer.Options { NumberOfThreads = 1, NumberOfLeaves = 6, NumberOfTrees = 40, MinimumExampleCountPerLeaf = 5, Seed = Seed }));

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IScorer Train(ImmutableArray<TrainingRow> rows)
    {
        var context = new MLContext(Seed);
        var heldAside = CrossValidation.Run(rows, new RawTrainer(some => new MlNetScorer(context, Fit(context, some))), CalibrationFolds).Scores;
        var calibrator = context.BinaryClassification.Calibrators.Platt().Fit(context.Data.LoadFromEnumerable(
            rows.Select((row, i) => new ScoredLabel { Label = row.IsContradiction, Score = (float)heldAside[i] })));
        return new MlNetScorer(context, Fit(context, rows).Append(calibrator));
    }

    private ITransformer Fit(MLContext context, ImmutableArray<TrainingRow> rows) =>
        _learner(context).Fit(context.Data.LoadFromEnumerable(rows.Select(MlNetRow.Of), MlNetRow.Schema));
}
