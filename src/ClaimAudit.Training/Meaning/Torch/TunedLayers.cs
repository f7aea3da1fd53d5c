using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>The upper layers of the encoder, trained further together with the comparer; none where the encoder is taken as it is.</summary>
internal sealed class TunedLayers : nn.Module<SegmentBatch, DepthBatch>
{
    private readonly UpperLayers _upper;

    /// <summary>Takes the published weights.</summary>
    /// <param name="weights">The published weights.</param>
    /// <param name="shape">Which layers there are.</param>
    /// <param name="dropout">The share of numbers that is dropped in training.</param>
    public TunedLayers(NamedTensors weights, NetworkShape shape, double dropout)
        : base(nameof(TunedLayers))
    {
        _upper = new UpperLayers(weights, shape, dropout);
        register_module(MeaningModelWriter.TunedName, _upper.Layers);
    }

    /// <inheritdoc/>
    public override DepthBatch forward(SegmentBatch segments)
    {
        var (middle, last) = _upper.Through(segments.Rows, segments.Mask);
        var own = segments.Own(middle);
        return new DepthBatch(own.Rows, segments.Own(last).Rows, own.Mask);
    }
}
