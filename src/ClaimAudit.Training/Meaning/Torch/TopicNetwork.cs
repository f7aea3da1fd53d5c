using ClaimAudit.Training.Meaning.Pairs;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>The map to what a sentence is about, in training; its reading is <see cref="ClaimAudit.Meaning.TopicMap"/>'s.</summary>
internal sealed class TopicNetwork : nn.Module<RowBatch, Tensor>
{
    private const float FirstSharpness = 3;
    private const double FirstGate = 0.1;

    private readonly Linear _gate;
    private readonly Linear _map;
    private readonly Parameter _sharpness;

    /// <summary>A map with weights drawn at random.</summary>
    /// <param name="outer">The length of an encoder's row.</param>
    /// <param name="width">The length of the vector.</param>
    public TopicNetwork(long outer, long width)
        : base(nameof(TopicNetwork))
    {
        _gate = nn.Linear(outer, 1);
        _map = nn.Linear(outer, width, hasBias: false);
        _sharpness = nn.Parameter(tensor(FirstSharpness));
        using (no_grad())
        {
            _gate.weight!.mul_(FirstGate);
        }

        register_module("gate", _gate);
        register_module("map", _map);
        register_parameter("scale", _sharpness);
    }

    /// <summary>How sharply near vectors are told from others; a number in training only.</summary>
    public Tensor Sharpness => _sharpness.exp();

    /// <summary>The weights, under the names that <see cref="MeaningModelWriter"/> takes.</summary>
    public IEnumerable<(string Name, Tensor Values)> Weights =>
        [("near.gate.weight", _gate.weight!), ("near.gate.bias", _gate.bias!), ("near.map.weight", _map.weight!)];

    /// <summary>How near sentences are to one another in what they are about, as the map is now.</summary>
    /// <param name="sentences">The sentences' own rows.</param>
    public Nearness NearnessOf(RowBatch sentences)
    {
        using var still = no_grad();
        using var scope = NewDisposeScope();
        var vectors = forward(sentences);
        return new Nearness(vectors.matmul(vectors.T).contiguous().data<float>().ToArray(), (int)vectors.shape[0]);
    }

    /// <summary>A vector of length 1 for each sentence.</summary>
    public override Tensor forward(RowBatch sentences)
    {
        var gates = _gate.forward(sentences.Rows).squeeze(-1).sigmoid() * sentences.Mask;
        return nn.functional.normalize(_map.forward(Masks.Mean(sentences.Rows, gates)), dim: 1);
    }
}
