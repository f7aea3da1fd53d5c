using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>The lower layers of all-MiniLM-L6-v2 (Wang et al., 2020; Reimers and Gurevych, 2019), as published; they are not trained.</summary>
internal sealed class FrozenEncoder : IDisposable
{
    private readonly Tensor _words;
    private readonly Tensor _positions;
    private readonly LayerNorm _first;
    private readonly List<TransformerLayer> _layers = [];

    /// <summary>Takes the weights.</summary>
    /// <param name="weights">The published weights.</param>
    /// <param name="kept">The ids of the word pieces that are kept.</param>
    /// <param name="layers">How many layers are kept.</param>
    public FrozenEncoder(NamedTensors weights, List<int> kept, int layers)
    {
        using var still = no_grad();
        Width = weights["embeddings.LayerNorm.weight"].Length;
        _words = Rows(weights, "embeddings.word_embeddings.weight").index_select(0, tensor(kept.Select(id => (long)id).ToArray()));
        _positions = Rows(weights, "embeddings.position_embeddings.weight") + Rows(weights, "embeddings.token_type_embeddings.weight")[0];
        _first = nn.LayerNorm(Width, PublishedLayer.Epsilon);
        Set(_first.weight!, weights["embeddings.LayerNorm.weight"]);
        Set(_first.bias!, weights["embeddings.LayerNorm.bias"]);
        for (var layer = 0; layer < layers; layer++)
        {
            var read = PublishedLayer.Read(weights, layer, dropout: 0);
            read.eval();
            _layers.Add(read);
        }
    }

    /// <summary>The length of a row.</summary>
    public int Width { get; }

    /// <summary>Reads texts.</summary>
    /// <param name="ids">The ids of each text's pieces, filled up.</param>
    /// <param name="mask">1 where there is a piece, 0 elsewhere.</param>
    /// <returns>A row for each piece.</returns>
    public Tensor Read(Tensor ids, Tensor mask)
    {
        using var still = no_grad();
        var barrier = Masks.AttentionBarrier(mask);
        var words = _words.index_select(0, ids.view(-1)).view(ids.shape[0], ids.shape[1], Width);
        var rows = _first.forward(words + _positions[TensorIndex.Slice(0, ids.shape[1])].unsqueeze(0));
        return _layers.Aggregate(rows, (below, layer) => layer.forward(below, barrier));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _words.Dispose();
        _positions.Dispose();
        _first.Dispose();
        _layers.ForEach(layer => layer.Dispose());
    }

    private static void Set(Tensor to, float[] values) => to.copy_(tensor(values, to.shape));

    private Tensor Rows(NamedTensors weights, string name) => tensor(weights[name], [weights[name].Length / Width, Width]);
}
