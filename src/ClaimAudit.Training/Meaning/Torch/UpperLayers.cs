using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>The upper layers of the encoder, to be trained further. What holds them registers <see cref="Layers"/>.</summary>
internal sealed class UpperLayers
{
    private readonly int _toMiddle;

    /// <summary>Takes the published weights.</summary>
    /// <param name="weights">The published weights.</param>
    /// <param name="shape">Which layers there are: those that are not taken as they are.</param>
    /// <param name="dropout">The share of numbers that is dropped in training.</param>
    public UpperLayers(NamedTensors weights, NetworkShape shape, double dropout)
    {
        _toMiddle = shape.Middle - shape.Frozen;
        Layers = nn.ModuleList(
            Enumerable.Range(shape.Frozen, shape.Layers - shape.Frozen).Select(layer => PublishedLayer.Read(weights, layer, dropout)).ToArray());
    }

    /// <summary>The layers, the lowest first.</summary>
    public ModuleList<TransformerLayer> Layers { get; }

    /// <summary>Takes rows through all of them.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="mask">1 where a row holds something.</param>
    /// <returns>The rows behind the middle layer, and behind the last.</returns>
    public (Tensor Middle, Tensor Last) Through(Tensor rows, Tensor mask)
    {
        var barrier = Masks.AttentionBarrier(mask);
        Tensor Apply(Tensor below, IEnumerable<TransformerLayer> layers) => layers.Aggregate(below, (input, layer) => layer.forward(input, barrier));
        var middle = Apply(rows, Layers.Take(_toMiddle));
        return (middle, Apply(middle, Layers.Skip(_toMiddle)));
    }
}
