using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>All that is trained for holding sentences, each read by itself, against one another: the upper layers of the encoder and the comparer above them.</summary>
/// <param name="states">What the layers below make of the sentences.</param>
/// <param name="tuned">The upper layers of the encoder.</param>
/// <param name="comparer">The comparer.</param>
internal sealed class ComparedPairs(SentenceStates states, TunedLayers tuned, ComparerNetwork comparer) : IPairNetwork
{
    /// <inheritdoc/>
    public IEnumerable<Parameter> TunedWeights => tuned.parameters();

    /// <inheritdoc/>
    public IEnumerable<Parameter> NewWeights => comparer.parameters();

    /// <inheritdoc/>
    public IEnumerable<(string Name, Tensor Values)> Named =>
        comparer.named_parameters().Concat(tuned.named_parameters()).Select(entry => (entry.name, (Tensor)entry.parameter));

    /// <inheritdoc/>
    public void Learn()
    {
        comparer.train();
        tuned.train();
    }

    /// <inheritdoc/>
    public void Measure()
    {
        comparer.eval();
        tuned.eval();
    }

    /// <summary>Reads pairs; a sentence that stands in several is read once.</summary>
    public Tensor Read(IReadOnlyList<(Said One, Said Other)> pairs)
    {
        var sentences = pairs.SelectMany<(Said One, Said Other), Said>(pair => [pair.One, pair.Other]).Distinct().ToList();
        var places = sentences.Select((said, at) => (said, at)).ToDictionary(entry => entry.said, entry => (long)entry.at);
        var rows = tuned.forward(states.Segments(sentences));
        DepthBatch Side(Func<(Said One, Said Other), Said> of)
        {
            var at = tensor(pairs.Select(pair => places[of(pair)]).ToArray());
            return new DepthBatch(rows.Middle.index_select(0, at), rows.Last.index_select(0, at), rows.Mask.index_select(0, at));
        }

        return comparer.forward(Side(pair => pair.One), Side(pair => pair.Other));
    }
}
