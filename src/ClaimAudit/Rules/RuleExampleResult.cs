using ClaimAudit.Values;

namespace ClaimAudit.Rules;

/// <summary>What became of one example of a rule.</summary>
/// <param name="Rule">The rule whose example it is; its file, and the example's line, are the example's place.</param>
/// <param name="Example">The example.</param>
/// <param name="Expected">The verdict the rule must give; null where no rule may give <see cref="Verdict.Contradiction"/>.</param>
/// <param name="Actual">The verdict given; null for none.</param>
/// <param name="ActualRule">The id of the rule that gave it; empty for none.</param>
public sealed record RuleExampleResult(Rule Rule, RuleExample Example, Verdict? Expected, Verdict? Actual, string ActualRule)
{
    /// <summary>Whether the example came out as it must.</summary>
    public bool Passed => Expected is null
        ? Actual is not Verdict.Contradiction
        : Actual == Expected && string.Equals(ActualRule, Rule.Id, StringComparison.Ordinal);
}
