using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>All that is trained for the reading of pairs: the upper layers of the encoder and the comparer above them.</summary>
/// <param name="states">What the layers below make of the sentences.</param>
/// <param name="tuned">The upper layers of the encoder.</param>
/// <param name="comparer">The comparer.</param>
internal sealed class PairNetwork(SentenceStates states, TunedLayers tuned, ComparerNetwork comparer)
{
    /// <summary>The weights of the upper layers.</summary>
    public IEnumerable<Parameter> TunedWeights => tuned.parameters();

    /// <summary>The weights of the comparer.</summary>
    public IEnumerable<Parameter> ComparerWeights => comparer.parameters();

    /// <summary>All weights with their names.</summary>
    public IEnumerable<(string Name, Tensor Values)> Named =>
        comparer.named_parameters().Concat(tuned.named_parameters()).Select(entry => (entry.name, (Tensor)entry.parameter));

    /// <summary>Makes ready for learning.</summary>
    public void Learn()
    {
        comparer.train();
        tuned.train();
    }

    /// <summary>Makes ready for measuring.</summary>
    public void Measure()
    {
        comparer.eval();
        tuned.eval();
    }

    /// <summary>Reads pairs; a sentence that stands in several is read once.</summary>
    /// <returns>For each pair three numbers before the logistic function: that they contradict one another, that the second
    /// follows from the first, that they are in conflict of either kind.</returns>
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
