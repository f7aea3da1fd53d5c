using ClaimAudit.Rules;

namespace ClaimAudit.Judging;

/// <summary>What the reader of meaning made of two sentences.</summary>
/// <param name="Likelihood">How likely it holds them to contradict one another, from 0 to 1.</param>
/// <param name="SideBySide">Whether they are two bare texts put side by side, rather than sentences of pages.</param>
internal readonly record struct MeaningOfPair(double Likelihood, bool SideBySide)
{
    /// <summary>What a rule asks of such a pair.</summary>
    public double Asked(Rule rule) => SideBySide ? rule.Certainty.Pair : rule.Certainty.Page;
}
