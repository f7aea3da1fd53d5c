using ClaimAudit.Judging;
using ClaimAudit.Ranking;
using Microsoft.ML;

namespace ClaimAudit.MachineLearning;

/// <summary>A trained Microsoft.ML model.</summary>
public sealed class MlNetScorer : IScorer, IDisposable
{
    private readonly Lock _gate = new();
    private readonly MLContext _context;
    private readonly ITransformer _model;
    private readonly PredictionEngine<MlNetRow, MlNetOutput> _engine;

    internal MlNetScorer(MLContext context, ITransformer model)
    {
        _context = context;
        _model = model;
        _engine = context.Model.CreatePredictionEngine<MlNetRow, MlNetOutput>(model, inputSchemaDefinition: MlNetRow.Schema);
    }

    /// <inheritdoc/>
    public double Score(PairFeatures features) => Math.Clamp(Output(features).Probability, 0, 1);

    /// <inheritdoc/>
    public void Dispose() => _engine.Dispose();

    /// <summary>Score and likelihood of a pair. The engine serves one caller at a time.</summary>
    internal MlNetOutput Output(PairFeatures features)
    {
        lock (_gate)
        {
            return _engine.Predict(MlNetRow.Of(features));
        }
    }

    /// <summary>Writes the model as Microsoft.ML keeps it.</summary>
    internal void Save(Stream output) =>
        _context.Model.Save(_model, _context.Data.LoadFromEnumerable<MlNetRow>([], MlNetRow.Schema).Schema, output);
}
