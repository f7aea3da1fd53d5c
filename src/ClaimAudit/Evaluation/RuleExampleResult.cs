using ClaimAudit.Judging;
using ClaimAudit.Rules;

namespace ClaimAudit.Evaluation;

/// <summary>One example of a rule, run.</summary>
/// <param name="Rule">The rule it belongs to.</param>
/// <param name="Example">The example.</param>
/// <param name="Conflicting">Whether the rule must flag it; otherwise no rule may call it a contradiction.</param>
/// <param name="Judgement">What the engine made of it.</param>
public sealed record RuleExampleResult(Rule Rule, RuleExample Example, bool Conflicting, PairJudgement Judgement)
{
    /// <summary>Whether the engine said what the example demands.</summary>
    public bool Passed => Conflicting
        ? Judgement.Verdict == Rule.Verdict
        : Judgement.Verdict != Values.Verdict.Contradiction;

    /// <summary>Whether a conflicting example was flagged rightly, but under another rule.</summary>
    public bool ByAnotherRule =>
        Conflicting && Passed && !string.Equals(Judgement.Rule, Rule.Id, StringComparison.Ordinal);
}
