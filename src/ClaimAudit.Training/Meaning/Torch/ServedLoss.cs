using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Adds to the loss of a page, now and then, that of a batch of served pairs.</summary>
/// <param name="served">Serves pairs.</param>
/// <param name="share">After what share of the pages.</param>
/// <param name="random">Draws.</param>
internal sealed class ServedLoss(ServedPairs served, double share, Random random)
{
    private const double Weight = 0.7;

    /// <summary>The loss, with that of a batch where one is served.</summary>
    /// <param name="loss">The loss of the page.</param>
    /// <param name="network">Reads the pairs.</param>
    public Tensor Beside(Tensor loss, IPairNetwork network) =>
        random.NextDouble() < share && served.Next() is { Length: > 0 } batch
            ? loss + (Weight * PairLoss.Of(network, batch, random))
            : loss;
}
