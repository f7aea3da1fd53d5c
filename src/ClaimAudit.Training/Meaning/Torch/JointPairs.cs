using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>All that is trained for the reading of two sentences as one text.</summary>
/// <param name="states">What the layers below make of the sentences.</param>
/// <param name="joint">The layers that see both.</param>
/// <param name="comparer">The comparer above them.</param>
internal sealed class JointPairs(SentenceStates states, JointLayers joint, ComparerNetwork comparer) : IPairNetwork
{
    /// <inheritdoc/>
    public IEnumerable<Parameter> NewWeights => comparer.parameters();

    /// <inheritdoc/>
    public IEnumerable<Parameter> TunedWeights => joint.parameters();

    /// <inheritdoc/>
    public IEnumerable<(string Name, Tensor Values)> Named =>
        comparer.named_parameters().Concat(joint.named_parameters()).Select(entry => (entry.name, (Tensor)entry.parameter));

    /// <inheritdoc/>
    public void Learn()
    {
        comparer.train();
        joint.train();
    }

    /// <inheritdoc/>
    public void Measure()
    {
        comparer.eval();
        joint.eval();
    }

    /// <inheritdoc/>
    public Tensor Read(IReadOnlyList<(Said One, Said Other)> pairs)
    {
        var (one, other) = joint.forward(states.Batch([.. pairs.Select(pair => pair.One)]), states.Batch([.. pairs.Select(pair => pair.Other)]));
        return comparer.forward(one, other);
    }
}
