using System.Collections.Immutable;
using ClaimAudit.Judging;
using ClaimAudit.Rules;

namespace ClaimAudit.Evaluation;

/// <summary>Runs the examples rules carry as their proof.</summary>
public static class RuleExampleRunner
{
    /// <summary>Runs every example of every rule, in order of the rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="judge">Judges two texts.</param>
    public static ImmutableArray<RuleExampleResult> Run(IEnumerable<Rule> rules, Func<string, string, PairJudgement> judge) =>
    [
        .. rules.SelectMany(rule => Run(rule, rule.Conflicting, true, judge).Concat(Run(rule, rule.Compatible, false, judge))),
    ];

    private static IEnumerable<RuleExampleResult> Run(
        Rule rule,
        ImmutableArray<RuleExample> examples,
        bool conflicting,
        Func<string, string, PairJudgement> judge) =>
        examples.Select(example => new RuleExampleResult(rule, example, conflicting, judge(example.A, example.B)));
}
