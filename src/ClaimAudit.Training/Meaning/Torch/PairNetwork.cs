using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>All that is trained for the reading of pairs: the upper layers of the encoder and the comparer above them.</summary>
internal sealed class PairNetwork : IPairNetwork, IDisposable
{
    private const int MostAtOnce = 128;

    private readonly SentenceStates _states;
    private readonly TunedLayers _tuned;
    private readonly ComparerNetwork _comparer;

    /// <summary>A network over the published weights of the encoder, its comparer drawn at random.</summary>
    /// <param name="states">What the layers below make of the sentences.</param>
    /// <param name="encoder">The published weights.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="dropout">What is dropped in training.</param>
    public PairNetwork(SentenceStates states, NamedTensors encoder, NetworkShape shape, DropoutShares dropout)
    {
        _states = states;
        _tuned = new TunedLayers(encoder, shape, dropout.Tuned);
        _comparer = new ComparerNetwork(states.Width, shape.Width, shape.Joint, dropout.Comparer, dropout.Summed);
    }

    /// <summary>The weights of the upper layers.</summary>
    public IEnumerable<Parameter> TunedWeights => _tuned.parameters();

    /// <summary>The weights of the comparer.</summary>
    public IEnumerable<Parameter> ComparerWeights => _comparer.parameters();

    /// <summary>All weights with their names.</summary>
    public IEnumerable<(string Name, Tensor Values)> Named =>
        _comparer.named_parameters().Concat(_tuned.named_parameters()).Select(entry => (entry.name, (Tensor)entry.parameter));

    /// <summary>Makes ready for learning.</summary>
    public void Learn()
    {
        _comparer.train();
        _tuned.train();
    }

    /// <summary>Makes ready for measuring.</summary>
    public void Measure()
    {
        _comparer.eval();
        _tuned.eval();
    }

    /// <summary>What the encoder makes of sentences.</summary>
    public DepthBatch Rows(IReadOnlyList<Said> sentences) => _tuned.forward(_states.Segments(sentences));

    /// <inheritdoc/>
    /// <remarks>A sentence that stands in several pairs is read once.</remarks>
    public Tensor Read(IReadOnlyList<(Said One, Said Other)> pairs)
    {
        var sentences = pairs.SelectMany<(Said One, Said Other), Said>(pair => [pair.One, pair.Other]).Distinct().ToList();
        var places = sentences.Select((said, at) => (said, at)).ToDictionary(entry => entry.said, entry => entry.at);
        return Compare(Rows(sentences), [.. pairs.Select(pair => (places[pair.One], places[pair.Other]))]);
    }

    /// <summary>Compares pairs of sentences, some at a time, those of like length together.</summary>
    /// <param name="rows">What the encoder makes of the sentences.</param>
    /// <param name="pairs">The places of the two sentences of each pair.</param>
    /// <returns>As <see cref="Read"/>.</returns>
    public Tensor Compare(DepthBatch rows, IReadOnlyList<(int One, int Other)> pairs)
    {
        var lengths = rows.Mask.sum(1).data<float>().ToArray();
        var prepared = _comparer.Prepare(rows);
        PreparedBatch Side(IEnumerable<int> sentences) =>
            prepared.Take(tensor(sentences.Select(at => (long)at).ToArray()), (long)sentences.Max(at => lengths[at]));
        return Portions.Read(
            [.. pairs.Select(pair => (double)(lengths[pair.One] + lengths[pair.Other]))],
            MostAtOnce,
            part => _comparer.forward(Side([.. part.Select(at => pairs[at].One)]), Side([.. part.Select(at => pairs[at].Other)])));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _tuned.Dispose();
        _comparer.Dispose();
    }
}
