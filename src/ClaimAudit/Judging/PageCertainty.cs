namespace ClaimAudit.Judging;

/// <summary>How sure it is that two sentences of pages contradict one another: what the reader of meaning holds likely, weighed
/// with what they share and with whether they are nearest to one another or only near. Among the thousands of pairs of a page
/// hardly any is a contradiction, so that a reading alone, learnt on pairs put side by side, finds far too many. The weights are
/// those of a logistic regression on labelled pages that the reader had not learnt from; src/ClaimAudit.Training/Corpus/README.md
/// says how they are found.</summary>
internal static class PageCertainty
{
    /// <summary>Below this likelihood nothing else is looked at.</summary>
    public const double LeastLikelihood = 0.1;

    private const double Intercept = -0.46;
    private const double OfLikelihood = 0.263;
    private const double OfRarity = 0.322;
    private const double OfShared = -0.482;
    private const double OfRemoteness = -0.335;
    private const double Edge = 1e-4;

    /// <summary>The certainty, from 0 to 1.</summary>
    /// <param name="likelihood">What the reader of meaning holds likely, from 0 to 1.</param>
    /// <param name="rarity">How rare the terms are that the sentences share: the sum of the logarithms.</param>
    /// <param name="shared">How many terms they share.</param>
    /// <param name="remoteness">How far down each stands in the other's list of the nearest: see <see cref="Neighbourhood.Remoteness"/>.</param>
    public static double Of(double likelihood, double rarity, int shared, double remoteness)
    {
        if (likelihood < LeastLikelihood)
        {
            return 0;
        }

        var bounded = Math.Clamp(likelihood, Edge, 1 - Edge);
        var sum = Intercept + (OfLikelihood * Math.Log(bounded / (1 - bounded)))
            + (OfRarity * rarity) + (OfShared * shared) + (OfRemoteness * remoteness);
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>The most the certainty can come to, whatever the reader of meaning holds likely.</summary>
    /// <inheritdoc cref="Of"/>
    public static double Most(double rarity, int shared, double remoteness) => Of(1, rarity, shared, remoteness);
}
