using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Follows weights in training at a distance: it reads better than where they happen to be.</summary>
internal sealed class MovingAverage : IDisposable
{
    /// <summary>The share of itself that the average keeps in a step.</summary>
    private const double Kept = 0.998;

    /// <summary>So many steps pass until the average keeps a half.</summary>
    private const double Start = 30;

    private readonly List<(Tensor Weights, Tensor Average)> _pairs;

    /// <summary>An average that begins with the weights as they are.</summary>
    public MovingAverage(IEnumerable<Tensor> weights) => _pairs = [.. weights.Select(values => (values, values.detach().clone()))];

    /// <summary>Follows by a step.</summary>
    /// <param name="step">How many steps have been taken.</param>
    public void Follow(int step)
    {
        using var still = no_grad();
        var kept = Math.Min(Kept, step / (step + Start));
        foreach (var (weights, average) in _pairs)
        {
            average.mul_(kept).add_(weights, alpha: 1 - kept);
        }
    }

    /// <summary>Puts the averages in the place of the weights, and these in the place of the averages.</summary>
    public void Exchange()
    {
        using var still = no_grad();
        foreach (var (weights, average) in _pairs)
        {
            using var before = weights.detach().clone();
            weights.copy_(average);
            average.copy_(before);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _pairs.ForEach(pair => pair.Average.Dispose());
}
