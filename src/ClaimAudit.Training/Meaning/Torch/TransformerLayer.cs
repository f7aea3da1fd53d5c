using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>A layer of a transformer encoder (Vaswani et al., 2017), as <see cref="ClaimAudit.Meaning.EncoderLayer"/> reads it.</summary>
internal sealed class TransformerLayer : nn.Module<Tensor, Tensor, Tensor>
{
    private readonly long _heads;
    private readonly Linear _query;
    private readonly Linear _key;
    private readonly Linear _value;
    private readonly Linear _output;
    private readonly LayerNorm _afterAttention;
    private readonly Linear _inner;
    private readonly Linear _outer;
    private readonly LayerNorm _afterChange;
    private readonly Dropout _drop;

    /// <summary>A layer with weights drawn at random.</summary>
    /// <param name="width">The length of a row.</param>
    /// <param name="heads">Into how many parts a row is divided when it looks.</param>
    /// <param name="inner">The length of a row inside the change.</param>
    /// <param name="dropout">The share of numbers that is dropped in training.</param>
    /// <param name="epsilon">What keeps the norms from dividing by nothing.</param>
    public TransformerLayer(long width, long heads, long inner, double dropout, double epsilon)
        : base(nameof(TransformerLayer))
    {
        _heads = heads;
        _query = nn.Linear(width, width);
        _key = nn.Linear(width, width);
        _value = nn.Linear(width, width);
        _output = nn.Linear(width, width);
        _inner = nn.Linear(width, inner);
        _outer = nn.Linear(inner, width);
        _afterAttention = nn.LayerNorm(width, epsilon);
        _afterChange = nn.LayerNorm(width, epsilon);
        _drop = nn.Dropout(dropout);
        register_module("q", _query);
        register_module("k", _key);
        register_module("v", _value);
        register_module("o", _output);
        register_module("i", _inner);
        register_module("p", _outer);
        register_module("n1", _afterAttention);
        register_module("n2", _afterChange);
        register_module("d", _drop);
    }

    /// <summary>Applies the layer.</summary>
    /// <param name="rows">The rows of each text.</param>
    /// <param name="mask">What is added to the scores: very little where a row stands for nothing.</param>
    public override Tensor forward(Tensor rows, Tensor mask)
    {
        var (texts, count, width) = (rows.shape[0], rows.shape[1], rows.shape[2]);
        Tensor Split(Tensor tensor) => tensor.view(texts, count, _heads, width / _heads).transpose(1, 2);
        var scores = Split(_query.forward(rows)).matmul(Split(_key.forward(rows)).transpose(-1, -2)).div(Math.Sqrt(width / (double)_heads)).add(mask);
        var seen = scores.softmax(-1).matmul(Split(_value.forward(rows))).transpose(1, 2).reshape(texts, count, width);
        var attended = _afterAttention.forward(rows + _drop.forward(_output.forward(seen)));
        return _afterChange.forward(attended + _drop.forward(_outer.forward(nn.functional.gelu(_inner.forward(attended)))));
    }
}
