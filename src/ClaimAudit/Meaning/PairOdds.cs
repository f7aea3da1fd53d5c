namespace ClaimAudit.Meaning;

/// <summary>What a judge answers of two sentences put side by side.</summary>
/// <param name="Contradiction">The logarithm of the odds that they contradict one another.</param>
/// <param name="Conflict">The logarithm of the odds that they are in conflict of either kind.</param>
internal readonly record struct PairOdds(float Contradiction, float Conflict)
{
    /// <summary>The same as likelihoods.</summary>
    public PairReading Reading => new(VectorMath.Logistic(Contradiction), VectorMath.Logistic(Conflict));

    /// <summary>What two judges come to.</summary>
    /// <param name="other">What the other answers.</param>
    /// <param name="share">How much the other counts, from 0, not at all, to 1, alone.</param>
    public PairOdds With(PairOdds other, float share) => new(
        Between(Contradiction, other.Contradiction, share),
        Between(Conflict, other.Conflict, share));

    private static float Between(float one, float other, float share) => ((1 - share) * one) + (share * other);
}
