namespace ClaimAudit.Judging;

/// <summary>How sure it is that two sentences of pages contradict one another: what the reader of meaning holds likely, weighed
/// with what surrounds the pair. Among the thousands of pairs of a page hardly any is a contradiction, so that a reading alone,
/// learnt on pairs put side by side, finds far too many. It counts for a pair that its sentences say much rather than little, that
/// what they share is rare, that they are nearest to one another, and that their answers meet in other sentences too; it counts
/// against it that one of them reads as the opposite of other sentences as well. The weights are those of a logistic regression on
/// labelled pages that the reader had not learnt from; src/ClaimAudit.Training/Corpus/README.md says how they are found.</summary>
internal static class PageCertainty
{
    /// <summary>Below this likelihood nothing else is looked at.</summary>
    public const double LeastLikelihood = 0.05;

    private const double Intercept = -12.531;
    private const double OfLikelihood = 0.751;
    private const double OfRarity = 0.368;
    private const double OfShared = -0.434;
    private const double OfRemoteness = -0.464;
    private const double OfWords = 2.432;
    private const double OfMeetings = 1.100;
    private const double OfRivals = -0.212;
    private const double Edge = 0.05;

    /// <summary>The certainty, from 0 to 1.</summary>
    /// <param name="likelihood">What the reader of meaning holds likely, from 0 to 1.</param>
    /// <param name="setting">What surrounds the pair.</param>
    /// <param name="rival">How likely it holds the likeliest other pair of near sentences that the first sentence stands in; 0 for none.</param>
    /// <param name="otherRival">The same of the second.</param>
    public static double Of(double likelihood, PairSetting setting, double rival, double otherRival)
    {
        if (likelihood < LeastLikelihood)
        {
            return 0;
        }

        var sum = Intercept
            + (OfLikelihood * Logit(likelihood))
            + (OfRarity * setting.Rarity)
            + (OfShared * setting.Shared)
            + (OfRemoteness * setting.Remoteness)
            + (OfWords * Math.Log(setting.Words))
            + (OfMeetings * Math.Log(setting.Meetings))
            + (OfRivals * (Logit(rival) + Logit(otherRival)));
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>The most the certainty can come to, whatever other pairs the sentences stand in.</summary>
    /// <inheritdoc cref="Of"/>
    public static double Most(double likelihood, PairSetting setting) => Of(likelihood, setting, 0, 0);

    /// <summary>The logarithm of the odds; likelihoods beyond the edges count as the edges.</summary>
    private static double Logit(double likelihood)
    {
        var bounded = Math.Clamp(likelihood, Edge, 1 - Edge);
        return Math.Log(bounded / (1 - bounded));
    }
}
