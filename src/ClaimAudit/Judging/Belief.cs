namespace ClaimAudit.Judging;

/// <summary>How far something is believed of two sentences.</summary>
/// <param name="Likelihood">How likely the reader of meaning holds it, from 0 to 1, were the two put side by side.</param>
/// <param name="Certainty">The same weighed with what surrounds them, from 0 to 1: see <see cref="PageCertainty"/>. For two bare texts
/// the likelihood itself.</param>
internal readonly record struct Belief(double Likelihood, double Certainty)
{
    /// <summary>What is certain.</summary>
    public static Belief Full { get; } = new(1, 1);

    /// <summary>The belief about two bare texts, which nothing surrounds.</summary>
    public static Belief Bare(double likelihood) => new(likelihood, likelihood);
}
