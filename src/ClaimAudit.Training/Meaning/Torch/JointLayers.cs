using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Copies of the upper layers of the encoder in which every piece sees those of two sentences and of their contexts, in
/// training; what they give is read as <see cref="ClaimAudit.Meaning.JointReader"/> reads it.</summary>
internal sealed class JointLayers : nn.Module<SegmentBatch, SegmentBatch, (DepthBatch One, DepthBatch Other)>
{
    private const double FirstSides = 0.05;

    private readonly ModuleList<TransformerLayer> _layers;
    private readonly Parameter _sides;
    private readonly int _toMiddle;

    /// <summary>Takes the published weights; the rows of the sides are drawn at random.</summary>
    /// <param name="weights">The published weights.</param>
    /// <param name="width">The length of an encoder's row.</param>
    /// <param name="shape">Which layers there are: those that are not taken as they are.</param>
    /// <param name="dropout">The share of numbers that is dropped in training.</param>
    public JointLayers(NamedTensors weights, long width, NetworkShape shape, double dropout)
        : base(nameof(JointLayers))
    {
        _toMiddle = shape.Middle - shape.Frozen;
        _layers = nn.ModuleList(
            Enumerable.Range(shape.Frozen, shape.Layers - shape.Frozen).Select(layer => PublishedLayer.Read(weights, layer, dropout)).ToArray());
        _sides = nn.Parameter(randn(2, width) * FirstSides);
        register_module(MeaningModelWriter.TunedName, _layers);
        register_parameter(MeaningModelWriter.SidesName, _sides);
    }

    /// <summary>The rows that tell the two sides.</summary>
    public Parameter Sides => _sides;

    /// <summary>The weights that began as those of the encoder.</summary>
    public IEnumerable<Parameter> LayerWeights => _layers.parameters();

    /// <summary>Reads pairs, each as one text.</summary>
    /// <param name="one">The first sentences.</param>
    /// <param name="other">The second sentences.</param>
    /// <returns>The sentences' own rows.</returns>
    public override (DepthBatch One, DepthBatch Other) forward(SegmentBatch one, SegmentBatch other)
    {
        var barrier = Masks.AttentionBarrier(cat([one.Mask, other.Mask], 1));
        Tensor Through(Tensor rows, IEnumerable<TransformerLayer> layers) => layers.Aggregate(rows, (below, layer) => layer.forward(below, barrier));
        var middle = Through(cat([one.Rows + _sides[0], other.Rows + _sides[1]], 1), _layers.Take(_toMiddle));
        var last = Through(middle, _layers.Skip(_toMiddle));
        var cut = one.Rows.shape[1];
        DepthBatch Side(SegmentBatch side, TensorIndex rows)
        {
            var own = side.Own(middle[TensorIndex.Colon, rows]);
            return new DepthBatch(own.Rows, side.Own(last[TensorIndex.Colon, rows]).Rows, own.Mask);
        }

        return (Side(one, TensorIndex.Slice(0, cut)), Side(other, TensorIndex.Slice(cut)));
    }
}
