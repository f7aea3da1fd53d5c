using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>A network that reads pairs of sentences, in training.</summary>
internal interface IPairNetwork
{
    /// <summary>Reads pairs.</summary>
    /// <returns>For each pair three numbers before the logistic function: that they contradict one another, that the second
    /// follows from the first, that they are in conflict of either kind.</returns>
    Tensor Read(IReadOnlyList<(Said One, Said Other)> pairs);
}
