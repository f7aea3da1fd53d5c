using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>The upper layers of the encoder, trained further together with the comparer; none where the encoder is taken as it is.</summary>
internal sealed class TunedLayers : nn.Module<SegmentBatch, RowBatch>
{
    private const double Dropout = 0.1;

    private readonly ModuleList<TransformerLayer> _layers;

    /// <summary>Takes the published weights.</summary>
    /// <param name="weights">The published weights.</param>
    /// <param name="first">The number of the lowest of them, from 0.</param>
    /// <param name="end">The number behind the highest.</param>
    public TunedLayers(NamedTensors weights, int first, int end)
        : base(nameof(TunedLayers))
    {
        _layers = nn.ModuleList(Enumerable.Range(first, end - first).Select(layer => PublishedLayer.Read(weights, layer, Dropout)).ToArray());
        register_module(MeaningModelWriter.TunedName, _layers);
    }

    /// <inheritdoc/>
    public override RowBatch forward(SegmentBatch segments)
    {
        var barrier = Masks.AttentionBarrier(segments.Mask);
        return segments.Own(_layers.Aggregate(segments.Rows, (rows, layer) => layer.forward(rows, barrier)));
    }
}
