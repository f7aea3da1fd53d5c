namespace ClaimAudit.Judging;

/// <summary>How sure it is that two sentences of pages contradict one another: what the reader of meaning holds likely, weighed
/// with how near they are and how much they share. Among the thousands of pairs of a page hardly any is a contradiction, so
/// that a reading alone, learnt on pairs put side by side, finds far too many. The weights are those of a logistic regression
/// on labelled pages that the reader had not learnt from; src/ClaimAudit.Training/Corpus/README.md says how they are found.</summary>
internal static class PageCertainty
{
    /// <summary>Below this likelihood nothing else is looked at.</summary>
    public const double LeastLikelihood = 0.25;

    private const double Intercept = -3.067;
    private const double OfLikelihood = 0.181;
    private const double OfNearness = 1.65;
    private const double OfCommon = 0.85;
    private const double OfRarity = 0.473;
    private const double OfShared = -0.895;
    private const double Edge = 1e-4;
    private const double Rounding = 1e-9;

    /// <summary>The most the certainty can come to, whatever the reader of meaning holds likely.</summary>
    /// <inheritdoc cref="Of"/>
    public static double Most(double nearness, double common, double rarity, int shared) =>
        Math.Max(Of(1, nearness, common, rarity, shared), Of(LeastLikelihood, nearness, common, rarity, shared)) + Rounding;

    /// <summary>The certainty, from 0 to 1.</summary>
    /// <param name="likelihood">What the reader of meaning holds likely, from 0 to 1.</param>
    /// <param name="nearness">How near the sentences are in what they are about, from -1 to 1.</param>
    /// <param name="common">How much the claims that best stand for them have in common, from 0 to 1.</param>
    /// <param name="rarity">How rare the terms are that they share: the sum of the logarithms.</param>
    /// <param name="shared">How many terms they share.</param>
    public static double Of(double likelihood, double nearness, double common, double rarity, int shared)
    {
        if (likelihood < LeastLikelihood)
        {
            return 0;
        }

        var bounded = Math.Clamp(likelihood, Edge, 1 - Edge);
        var sum = Intercept + (OfLikelihood * Math.Log(bounded / (1 - bounded))) + (OfNearness * nearness)
            + (OfCommon * common) + (OfRarity * rarity) + (OfShared * shared);
        return 1 / (1 + Math.Exp(-sum));
    }
}
