using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>A network that reads pairs of sentences, in training.</summary>
internal interface IPairNetwork
{
    /// <summary>The weights that began at random.</summary>
    IEnumerable<Parameter> NewWeights { get; }

    /// <summary>The weights that began as those of the encoder; they are changed more slowly.</summary>
    IEnumerable<Parameter> TunedWeights { get; }

    /// <summary>All weights with their names.</summary>
    IEnumerable<(string Name, Tensor Values)> Named { get; }

    /// <summary>Makes ready for learning.</summary>
    void Learn();

    /// <summary>Makes ready for measuring.</summary>
    void Measure();

    /// <summary>Reads pairs.</summary>
    /// <returns>For each pair three numbers before the logistic function: that they contradict one another, that the second
    /// follows from the first, that they are in conflict of either kind.</returns>
    Tensor Read(IReadOnlyList<(Said One, Said Other)> pairs);
}
