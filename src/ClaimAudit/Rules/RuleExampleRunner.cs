using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Rules;

/// <summary>Runs the examples that rules carry as their proof.</summary>
public static class RuleExampleRunner
{
    /// <summary>Judges every example of every rule.</summary>
    /// <param name="book">The rules, in whose order the results come; conflicting examples before compatible ones.</param>
    /// <param name="judge">Judges the words of an example of a rule: the strongest verdict, null for none, and the id of the rule that gave it.</param>
    public static ImmutableArray<RuleExampleResult> Run(RuleBook book, Func<Rule, RuleExample, (Verdict? Verdict, string RuleId)> judge) =>
        [.. book.Rules.SelectMany(rule => rule.Conflicting.Select(example => Result(rule, example, rule.Verdict, judge))
            .Concat(rule.Compatible.Select(example => Result(rule, example, null, judge))))];

    private static RuleExampleResult Result(Rule rule, RuleExample example, Verdict? expected, Func<Rule, RuleExample, (Verdict? Verdict, string RuleId)> judge)
    {
        var (verdict, ruleId) = judge(rule, example);
        return new RuleExampleResult(rule, example, expected, verdict, ruleId);
    }
}
