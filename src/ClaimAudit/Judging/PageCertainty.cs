namespace ClaimAudit.Judging;

/// <summary>How sure it is that two sentences of pages contradict one another, or are in conflict of either kind: what the reader of
/// meaning holds likely, weighed with what surrounds the pair. Among the thousands of pairs of a page hardly any is a contradiction,
/// so that a reading alone, learnt on pairs put side by side, finds far too many. It counts for a pair that its sentences say much
/// rather than little, that what they share is rare, that they stand first in one another's lists of the nearest, and that their answers
/// meet, and conflict, in other sentences too; it counts against it that one of them reads as the opposite of other sentences as well.
/// The weights are those of logistic regressions on labelled pages that the reader had not learnt from;
/// src/ClaimAudit.Training/Corpus/README.md says how they are found.</summary>
internal sealed record PageCertainty
{
    /// <summary>Below this likelihood nothing else is looked at.</summary>
    public const double LeastLikelihood = 0.05;

    private const double Edge = 0.01;

    /// <summary>The weights for contradictions.</summary>
    public static PageCertainty OfContradiction { get; } = new()
    {
        Intercept = -8.617,
        Likelihood = 0.674,
        Rarity = 0.095,
        Shared = -0.028,
        Remoteness = -0.133,
        Nearness = 0.925,
        Words = 1.792,
        Meetings = 0.353,
        Rivals = -0.157,
        Support = 0.225,
        Rank = -0.448,
    };

    /// <summary>The weights for conflicts of either kind.</summary>
    public static PageCertainty OfConflict { get; } = new()
    {
        Intercept = -6.693,
        Likelihood = 0.578,
        Rarity = 0.089,
        Shared = -0.006,
        Remoteness = -0.135,
        Nearness = 1.534,
        Words = 1.203,
        Meetings = 0.054,
        Rivals = -0.086,
        Support = 0.205,
        Rank = -0.182,
    };

    /// <summary>What the sum begins with.</summary>
    public required double Intercept { get; init; }

    /// <summary>The weight of the logarithm of the likelihood's odds.</summary>
    public required double Likelihood { get; init; }

    /// <summary>The weight of <see cref="PairSetting.Rarity"/>.</summary>
    public required double Rarity { get; init; }

    /// <summary>The weight of <see cref="PairSetting.Shared"/>.</summary>
    public required double Shared { get; init; }

    /// <summary>The weight of <see cref="PairSetting.Remoteness"/>.</summary>
    public required double Remoteness { get; init; }

    /// <summary>The weight of <see cref="PairSetting.Nearness"/>.</summary>
    public required double Nearness { get; init; }

    /// <summary>The weight of the logarithm of <see cref="PairSetting.Words"/>.</summary>
    public required double Words { get; init; }

    /// <summary>The weight of the logarithm of <see cref="PairSetting.Meetings"/>.</summary>
    public required double Meetings { get; init; }

    /// <summary>The weight of the logarithms of the odds of the two rivals, added up; not above 0.</summary>
    public required double Rivals { get; init; }

    /// <summary>The weight of the logarithm of the odds of <see cref="OtherReadings.Support"/>; not below 0.</summary>
    public required double Support { get; init; }

    /// <summary>The weight of the logarithm of <see cref="OtherReadings.Rank"/>; not above 0.</summary>
    public required double Rank { get; init; }

    /// <summary>The certainty, from 0 to 1.</summary>
    /// <param name="likelihood">What the reader of meaning holds likely, from 0 to 1.</param>
    /// <param name="setting">What surrounds the pair.</param>
    /// <param name="around">What was read of the pairs around it.</param>
    public double Of(double likelihood, PairSetting setting, OtherReadings around)
    {
        if (likelihood < LeastLikelihood)
        {
            return 0;
        }

        var sum = Intercept
            + (Likelihood * Logit(likelihood))
            + (Rarity * setting.Rarity)
            + (Shared * setting.Shared)
            + (Remoteness * setting.Remoteness)
            + (Nearness * setting.Nearness)
            + (Words * Math.Log(setting.Words))
            + (Meetings * Math.Log(setting.Meetings))
            + (Rivals * (Logit(around.Rival) + Logit(around.OtherRival)))
            + (Support * Logit(around.Support))
            + (Rank * Math.Log(around.Rank));
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>The most the certainty can come to, whatever is read of the pairs around.</summary>
    /// <inheritdoc cref="Of"/>
    public double Most(double likelihood, PairSetting setting) => Of(likelihood, setting, OtherReadings.Best);

    /// <summary>The logarithm of the odds; likelihoods beyond the edges count as the edges.</summary>
    private static double Logit(double likelihood)
    {
        var bounded = Math.Clamp(likelihood, Edge, 1 - Edge);
        return Math.Log(bounded / (1 - bounded));
    }
}
