using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>The comparer in training, in the manner of enhanced sequential inference (Chen et al., 2017); the names of its
/// weights are those that <see cref="MeaningModelWriter"/> takes, its reading is <see cref="ClaimAudit.Meaning.SentenceComparer"/>'s.</summary>
internal sealed class ComparerNetwork : nn.Module<PreparedBatch, PreparedBatch, Tensor>
{
    private const long Heads = 4;
    private const long LookWidth = 64;
    private const double Epsilon = 1e-5;
    private const float FirstSharpness = 1.5f;

    private readonly Linear _project;
    private readonly LayerNorm _projected;
    private readonly Linear _look;
    private readonly Parameter _sharpness;
    private readonly Linear _compare;
    private readonly LayerNorm _compared;
    private readonly Embedding _sides;
    private readonly ModuleList<TransformerLayer> _layers;
    private readonly Linear _sum;
    private readonly Linear _answer;
    private readonly Dropout _drop;
    private readonly Dropout _dropSummed;

    /// <summary>A comparer with weights drawn at random.</summary>
    /// <param name="outer">The length of an encoder's row.</param>
    /// <param name="width">The length of a row that is compared.</param>
    /// <param name="layers">How many layers see both sentences.</param>
    /// <param name="dropout">The share of numbers that is dropped in training before and in the layers.</param>
    /// <param name="summedDropout">The same of what is summed up.</param>
    public ComparerNetwork(long outer, long width, int layers, double dropout, double summedDropout)
        : base(nameof(ComparerNetwork))
    {
        _project = nn.Linear(2 * outer, width);
        _projected = nn.LayerNorm(width, Epsilon);
        _look = nn.Linear(2 * outer, LookWidth, hasBias: false);
        _sharpness = nn.Parameter(tensor(FirstSharpness));
        _compare = nn.Linear((4 * width) + 2, width);
        _compared = nn.LayerNorm(width, Epsilon);
        _sides = nn.Embedding(2, width);
        nn.init.normal_(_sides.weight!, 0, 0.02);
        _layers = nn.ModuleList(Enumerable.Range(0, layers).Select(_ => new TransformerLayer(width, Heads, 2 * width, dropout, Epsilon)).ToArray());
        _sum = nn.Linear(6 * width, width);
        _answer = nn.Linear(width, 3);
        _drop = nn.Dropout(dropout);
        _dropSummed = nn.Dropout(summedDropout);
        register_module("proj", _project);
        register_module("np", _projected);
        register_module("look", _look);
        register_parameter("temp", _sharpness);
        register_module("cmp", _compare);
        register_module("nc", _compared);
        register_module("side", _sides);
        register_module("L", _layers);
        register_module("h1", _sum);
        register_module("h2", _answer);
        register_module("d", _drop);
        register_module("ds", _dropSummed);
    }

    /// <summary>Makes sentences ready, each by itself.</summary>
    /// <param name="sentences">What the encoder makes of them.</param>
    public PreparedBatch Prepare(DepthBatch sentences)
    {
        var both = sentences.Both;
        return new PreparedBatch(
            _projected.forward(_project.forward(_drop.forward(both))), Unit(sentences.Middle), Unit(_look.forward(both)), sentences.Mask);
    }

    /// <summary>Compares sentences.</summary>
    /// <param name="one">The first sentences.</param>
    /// <param name="other">The second sentences.</param>
    /// <returns>For each pair three numbers before the logistic function: that they contradict one another, that the second
    /// follows from the first, that they are in conflict of either kind.</returns>
    public override Tensor forward(PreparedBatch one, PreparedBatch other)
    {
        var (first, second) = Compare(one, other);
        var rows = cat([first, second], 1);
        var barrier = Masks.AttentionBarrier(cat([one.Mask, other.Mask], 1));
        foreach (var layer in _layers)
        {
            rows = layer.forward(rows, barrier);
        }

        var cut = one.Pieces.shape[1];
        first = rows[TensorIndex.Colon, TensorIndex.Slice(0, cut)];
        second = rows[TensorIndex.Colon, TensorIndex.Slice(cut)];
        var (a, b) = (Masks.Mean(first, one.Mask), Masks.Mean(second, other.Mask));
        var (mostA, mostB) = (Masks.Largest(first, one.Mask), Masks.Largest(second, other.Mask));
        var summed = cat([a + b, (a - b).abs(), a * b, maximum(mostA, mostB), minimum(mostA, mostB), a - b], 1);
        return _answer.forward(nn.functional.gelu(_sum.forward(_dropSummed.forward(summed))));
    }

    private static Tensor Unit(Tensor rows) => nn.functional.normalize(rows, dim: 2);

    /// <summary>Lets every piece find its counterpart and compares the two.</summary>
    private (Tensor One, Tensor Other) Compare(PreparedBatch one, PreparedBatch other)
    {
        var fits = one.Units.matmul(other.Units.transpose(1, 2));
        var scores = (one.Looks.matmul(other.Looks.transpose(1, 2)) + fits) * _sharpness.exp();
        var first = Side(one.Pieces, other.Pieces, fits, scores, other.Mask, 0);
        var second = Side(other.Pieces, one.Pieces, fits.transpose(1, 2), scores.transpose(1, 2), one.Mask, 1);
        return (first, second);
    }

    private Tensor Side(Tensor pieces, Tensor others, Tensor fits, Tensor scores, Tensor otherMask, long side)
    {
        var barrier = Masks.Barrier(otherMask).unsqueeze(1);
        var shares = (scores + barrier).softmax(2);
        var counterparts = shares.matmul(others);
        var fit = (fits + barrier).amax([2L]).unsqueeze(-1);
        var most = shares.amax([2L]).unsqueeze(-1);
        var inputs = cat([pieces, counterparts, (pieces - counterparts).abs(), pieces * counterparts, fit, most], 2);
        return _compared.forward(nn.functional.gelu(_compare.forward(inputs))) + _sides.weight![side];
    }
}
