using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>The upper layers of the encoder where they see two sentences as one text, in training; what they give is read as
/// <see cref="ClaimAudit.Meaning.JointReader"/> reads it.</summary>
internal sealed class JointLayers : nn.Module<RowBatch, RowBatch, (DepthBatch One, DepthBatch Other)>
{
    private const double Dropout = 0.1;

    /// <summary>What is added at first where a row looks at one of the other sentence: so little is then seen of it that the
    /// layers begin as those of a single sentence.</summary>
    private const float FirstAcross = -4;

    private readonly ModuleList<TransformerLayer> _layers;
    private readonly Parameter _across;

    /// <summary>Takes the published weights.</summary>
    /// <param name="weights">The published weights of the encoder.</param>
    /// <param name="first">The number of the lowest of them, from 0.</param>
    /// <param name="end">The number behind the highest.</param>
    public JointLayers(NamedTensors weights, int first, int end)
        : base(nameof(JointLayers))
    {
        _layers = nn.ModuleList(Enumerable.Range(first, end - first).Select(layer => PublishedLayer.Read(weights, layer, Dropout)).ToArray());
        _across = nn.Parameter(full([end - first, PublishedLayer.Heads], FirstAcross));
        register_module(MeaningModelWriter.TunedName, _layers);
        register_parameter(MeaningModelWriter.AcrossName, _across);
    }

    /// <inheritdoc/>
    public override (DepthBatch One, DepthBatch Other) forward(RowBatch one, RowBatch other)
    {
        var cut = one.Rows.shape[1];
        var sides = cat([zeros(cut), ones(other.Rows.shape[1])]);
        var apart = sides.unsqueeze(0).ne(sides.unsqueeze(1)).to_type(ScalarType.Float32);
        var barrier = Masks.AttentionBarrier(cat([one.Mask, other.Mask], 1));
        var rows = cat([one.Rows, other.Rows], 1);
        for (var layer = 0; layer < _layers.Count; layer++)
        {
            rows = _layers[layer].forward(rows, barrier + (apart * _across[layer].view(1, -1, 1, 1)));
        }

        return (
            new DepthBatch(one.Rows, rows[TensorIndex.Colon, TensorIndex.Slice(0, cut)], one.Mask),
            new DepthBatch(other.Rows, rows[TensorIndex.Colon, TensorIndex.Slice(cut)], other.Mask));
    }
}
