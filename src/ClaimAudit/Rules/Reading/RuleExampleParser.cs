using System.Collections.Immutable;

namespace ClaimAudit.Rules.Reading;

/// <summary>Reads the examples of a rule.</summary>
internal static class RuleExampleParser
{
    private static readonly ImmutableArray<string> Kinds = ["conflicting", "compatible"];
    private const int Sides = 2;
    private static readonly ImmutableArray<string> ConflictingKeys = ["a", "b"];
    private static readonly ImmutableArray<string> CompatibleKeys = ["a", "b", "because"];

    /// <summary>Reads the examples of both kinds; none where there is no node. Those of rules across pages may name the pages' jurisdictions.</summary>
    public static (ImmutableArray<RuleExample> Conflicting, ImmutableArray<RuleExample> Compatible) Parse(RuleNode? node, RuleScope scope, ProblemList problems)
    {
        if (node is null || MapReader.Open(node, "'examples'", Kinds, problems) is not { } map)
        {
            return ([], []);
        }

        ImmutableArray<string> places = scope == RuleScope.OneJurisdiction ? [] : ["in"];
        return (List(map, "conflicting", [.. ConflictingKeys, .. places], problems), List(map, "compatible", [.. CompatibleKeys, .. places], problems));
    }

    private static ImmutableArray<RuleExample> List(MapReader map, string kind, ImmutableArray<string> keys, ProblemList problems)
    {
        if (map.Require(kind) is not { } node)
        {
            return [];
        }

        var items = NodeReader.List(node, $"'{kind}'", 0, problems);
        if (node is ListNode && items.Length < RuleVocabulary.MinimumExamples)
        {
            problems.Add(
                RuleDiagnosticCodes.TooFewExamples,
                node,
                $"a rule needs at least {RuleVocabulary.MinimumExamples} {kind} examples; here {(items.Length == 1 ? "is" : "are")} {items.Length}.");
        }

        return [.. items.Select(item => Example(item, kind, keys, problems)).OfType<RuleExample>()];
    }

    private static RuleExample? Example(RuleNode node, string kind, ImmutableArray<string> keys, ProblemList problems)
    {
        if (MapReader.Open(node, $"a {kind} example", keys, problems) is not { } map)
        {
            return null;
        }

        var a = map.RequireText("a");
        var b = map.RequireText("b");
        var because = keys.Contains("because", StringComparer.Ordinal) ? map.RequireText("because") : null;
        var places = map.Texts("in");
        if (places.Length is not (0 or Sides))
        {
            problems.Add(RuleDiagnosticCodes.TooShort, map.Find("in")!, $"'in' names the jurisdictions of both pages, as in [Ohio, Utah]; it has {places.Length}.");
        }

        return a is null || b is null ? null : new RuleExample(a.Text, b.Text, because?.Text, node.Line) { In = [.. places.Select(place => place.Text)] };
    }
}
