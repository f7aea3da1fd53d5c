using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Copies of the upper layers of the encoder in which every piece sees those of two sentences and of their contexts, in
/// training; what they give is read as <see cref="ClaimAudit.Meaning.JointReader"/> reads it.</summary>
internal sealed class JointLayers : nn.Module<SegmentBatch, SegmentBatch, (DepthBatch One, DepthBatch Other)>
{
    private const double FirstSides = 0.05;

    private readonly UpperLayers _upper;
    private readonly Parameter _sides;

    /// <summary>Takes the published weights; the rows of the sides are drawn at random.</summary>
    /// <param name="weights">The published weights.</param>
    /// <param name="width">The length of an encoder's row.</param>
    /// <param name="shape">Which layers there are.</param>
    /// <param name="dropout">The share of numbers that is dropped in training.</param>
    public JointLayers(NamedTensors weights, long width, NetworkShape shape, double dropout)
        : base(nameof(JointLayers))
    {
        _upper = new UpperLayers(weights, shape, dropout);
        _sides = nn.Parameter(randn(2, width) * FirstSides);
        register_module(MeaningModelWriter.TunedName, _upper.Layers);
        register_parameter(MeaningModelWriter.SidesName, _sides);
    }

    /// <summary>The rows that tell the two sides.</summary>
    public Parameter Sides => _sides;

    /// <summary>The weights that began as those of the encoder.</summary>
    public IEnumerable<Parameter> LayerWeights => _upper.Layers.parameters();

    /// <summary>Reads pairs, each as one text.</summary>
    /// <param name="one">The first sentences.</param>
    /// <param name="other">The second sentences.</param>
    /// <returns>The sentences' own rows.</returns>
    public override (DepthBatch One, DepthBatch Other) forward(SegmentBatch one, SegmentBatch other)
    {
        var (middle, last) = _upper.Through(cat([one.Rows + _sides[0], other.Rows + _sides[1]], 1), cat([one.Mask, other.Mask], 1));
        var cut = one.Rows.shape[1];
        DepthBatch Side(SegmentBatch side, TensorIndex rows)
        {
            var own = side.Own(middle[TensorIndex.Colon, rows]);
            return new DepthBatch(own.Rows, side.Own(last[TensorIndex.Colon, rows]).Rows, own.Mask);
        }

        return (Side(one, TensorIndex.Slice(0, cut)), Side(other, TensorIndex.Slice(cut)));
    }
}
