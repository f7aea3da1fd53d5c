using ClaimAudit.Rules;

namespace ClaimAudit.Judging;

/// <summary>What the reader of meaning made of two sentences.</summary>
/// <param name="Likelihood">How likely it holds them to contradict one another, from 0 to 1, were they put side by side.</param>
/// <param name="Certainty">The same weighed with what surrounds them, from 0 to 1: see <see cref="PageCertainty"/>. For two bare texts
/// the likelihood itself.</param>
/// <param name="SideBySide">Whether they are two bare texts put side by side, rather than sentences of pages.</param>
internal readonly record struct MeaningOfPair(double Likelihood, double Certainty, bool SideBySide)
{
    /// <summary>Whether the reading bears out what a rule over claims found.</summary>
    public bool BearsOut(Rule rule) => Suffices(rule) || (!SideBySide && Likelihood >= rule.Certainty.Likelihood);

    /// <summary>Whether the reading by itself is enough for a rule of meaning.</summary>
    public bool Suffices(Rule rule) => Certainty >= (SideBySide ? rule.Certainty.Pair : rule.Certainty.Page);
}
