using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit.Judging;

/// <summary>What the reader of meaning made of two sentences.</summary>
/// <param name="Contradiction">That they contradict one another.</param>
/// <param name="Conflict">That they are in conflict of either kind: contradict one another or stand in tension.</param>
/// <param name="SideBySide">Whether they are two bare texts put side by side, rather than sentences of pages.</param>
internal readonly record struct MeaningOfPair(Belief Contradiction, Belief Conflict, bool SideBySide)
{
    /// <summary>What a rule of such a verdict asks about.</summary>
    public Belief In(Verdict verdict) => verdict == Verdict.Tension ? Conflict : Contradiction;

    /// <summary>Whether the reading bears out what a rule over claims found.</summary>
    public bool BearsOut(Rule rule) => IsCertain(rule) || (!SideBySide && In(rule.Verdict).Likelihood >= rule.Certainty.Likelihood);

    /// <summary>Where the certainties are upper bounds: whether exact ones might not bear out what these do.</summary>
    public bool LeavesOpen(Rule rule) => rule.Certainty.Page > 0 && BearsOut(rule) && !(In(rule.Verdict).Likelihood >= rule.Certainty.Likelihood);

    /// <summary>Whether the reading by itself is enough for a rule of meaning.</summary>
    public bool Suffices(Rule rule) => IsCertain(rule) && (SideBySide || In(rule.Verdict).Likelihood >= (rule.Certainty.Likelihood ?? 0));

    private bool IsCertain(Rule rule) => In(rule.Verdict).Certainty >= (SideBySide ? rule.Certainty.Pair : rule.Certainty.Page);
}
