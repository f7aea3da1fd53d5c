using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>The upper layers of the encoder, trained further together with the comparer; none where the encoder is taken as it is.</summary>
internal sealed class TunedLayers : nn.Module<SegmentBatch, DepthBatch>
{
    private readonly ModuleList<TransformerLayer> _layers;
    private readonly int _toMiddle;

    /// <summary>Takes the published weights.</summary>
    /// <param name="weights">The published weights.</param>
    /// <param name="first">The number of the lowest of them, from 0.</param>
    /// <param name="middle">Behind how many layers of the encoder the rows lie by which pieces fit one another; not below <paramref name="first"/>.</param>
    /// <param name="end">The number behind the highest.</param>
    /// <param name="dropout">The share of numbers that is dropped in training.</param>
    public TunedLayers(NamedTensors weights, int first, int middle, int end, double dropout)
        : base(nameof(TunedLayers))
    {
        _toMiddle = middle - first;
        _layers = nn.ModuleList(Enumerable.Range(first, end - first).Select(layer => PublishedLayer.Read(weights, layer, dropout)).ToArray());
        register_module(MeaningModelWriter.TunedName, _layers);
    }

    /// <inheritdoc/>
    public override DepthBatch forward(SegmentBatch segments)
    {
        var barrier = Masks.AttentionBarrier(segments.Mask);
        Tensor Through(Tensor rows, IEnumerable<TransformerLayer> layers) => layers.Aggregate(rows, (below, layer) => layer.forward(below, barrier));
        var middle = Through(segments.Rows, _layers.Take(_toMiddle));
        var last = Through(middle, _layers.Skip(_toMiddle));
        var own = segments.Own(middle);
        return new DepthBatch(own.Rows, segments.Own(last).Rows, own.Mask);
    }
}
