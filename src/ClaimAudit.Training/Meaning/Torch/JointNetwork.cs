using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>All that is trained for the reading of two sentences as one text: the layers that see both, and the comparer above them.</summary>
internal sealed class JointNetwork : IPairNetwork, IDisposable
{
    private const int MostAtOnce = 24;

    private readonly SentenceStates _states;
    private readonly JointLayers _layers;
    private readonly ComparerNetwork _comparer;

    /// <summary>A network over the published weights of the encoder, its comparer and its sides drawn at random.</summary>
    /// <param name="states">What the layers below make of the sentences.</param>
    /// <param name="encoder">The published weights.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="dropout">What is dropped in training.</param>
    public JointNetwork(SentenceStates states, NamedTensors encoder, NetworkShape shape, DropoutShares dropout)
    {
        _states = states;
        _layers = new JointLayers(encoder, states.Width, shape, dropout.Tuned);
        _comparer = new ComparerNetwork(states.Width, shape.Width, shape.Joint, dropout.Comparer, dropout.Summed);
    }

    /// <summary>The weights of the layers.</summary>
    public IEnumerable<Parameter> LayerWeights => _layers.LayerWeights;

    /// <summary>The other weights: those of the comparer, and the rows of the sides.</summary>
    public IEnumerable<Parameter> OtherWeights => _comparer.parameters().Append(_layers.Sides);

    /// <summary>All weights with their names.</summary>
    public IEnumerable<(string Name, Tensor Values)> Named =>
        _comparer.named_parameters().Concat(_layers.named_parameters()).Select(entry => (entry.name, (Tensor)entry.parameter));

    /// <summary>Makes ready for learning.</summary>
    public void Learn()
    {
        _comparer.train();
        _layers.train();
    }

    /// <summary>Makes ready for measuring.</summary>
    public void Measure()
    {
        _comparer.eval();
        _layers.eval();
    }

    /// <inheritdoc/>
    public Tensor Read(IReadOnlyList<(Said One, Said Other)> pairs) => Portions.Read(
        [.. pairs.Select(pair => (double)(_states.CountOf(pair.One) + _states.CountOf(pair.Other)))],
        MostAtOnce,
        part =>
        {
            var (one, other) = _layers.forward(
                _states.Segments([.. part.Select(at => pairs[at].One)]), _states.Segments([.. part.Select(at => pairs[at].Other)]));
            return _comparer.forward(_comparer.Prepare(one), _comparer.Prepare(other));
        });

    /// <inheritdoc/>
    public void Dispose()
    {
        _layers.Dispose();
        _comparer.Dispose();
    }
}
