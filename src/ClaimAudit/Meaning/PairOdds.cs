namespace ClaimAudit.Meaning;

/// <summary>What a network made of two sentences, as logarithms of odds.</summary>
/// <param name="Contradiction">The odds that they contradict one another.</param>
/// <param name="Conflict">The odds that they are in conflict of either kind.</param>
internal readonly record struct PairOdds(float Contradiction, float Conflict)
{
    /// <summary>The same as likelihoods.</summary>
    public PairReading Reading => new(VectorMath.Logistic(Contradiction), VectorMath.Logistic(Conflict));

    /// <summary>Odds between two.</summary>
    /// <param name="one">The odds of one network.</param>
    /// <param name="other">Those of another.</param>
    /// <param name="share">How much the other counts, from 0 to 1.</param>
    public static PairOdds Between(PairOdds one, PairOdds other, float share) => new(
        ((1 - share) * one.Contradiction) + (share * other.Contradiction),
        ((1 - share) * one.Conflict) + (share * other.Conflict));
}
