using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Rules.Reading;

/// <summary>Reads rules.</summary>
internal static class RuleParser
{
    private static readonly ImmutableArray<string> WhenKeys = ["scope", "same", "opposed", "certainty", "a", "b"];

    /// <summary>Reads one rule; null with problems noted.</summary>
    public static RuleEntry<Rule>? Parse(RuleNode node, ProblemList problems)
    {
        var before = problems.Count;
        if (MapReader.Open(node, "a rule", RuleVocabulary.RuleKeys, problems) is not { } map)
        {
            return null;
        }

        var id = map.RequireText("id");
        var verdict = map.RequireText("verdict") is { } verdictText ? NodeReader.Value<Verdict>(verdictText, "verdict", problems) : null;
        CheckId(id, verdict, problems);
        var title = map.RequireText("title");
        var kind = map.RequireText("kind") is { } kindText ? NodeReader.OneOf(kindText, "kind of conflict", RuleVocabulary.Kinds, problems) : null;
        var when = map.Require("when") is { } whenNode ? MapReader.Open(whenNode, "'when'", WhenKeys, problems) : null;
        var a = ClaimPatternParser.Parse(when?.Find("a"), "'a'", problems);
        var b = ClaimPatternParser.Parse(when?.Find("b"), "'b'", problems);
        var scope = when?.Find("scope") is { } scopeNode && NodeReader.Text(scopeNode, "'scope'", problems) is { } scopeText
            ? NodeReader.Value<RuleScope>(scopeText, "scope", problems) : null;
        var same = when?.RequireValues<Match>("same", 0) ?? [];
        var opposed = when?.RequireValues<Opposition>("opposed", 1) ?? [];
        var certainty = CertaintyParser.Parse(when?.Find("certainty"), problems);
        var unless = map.Values<Escape>("unless");
        var message = map.RequireText("message");
        CheckMessage(message, problems);
        var why = map.RequireText("why");
        var (conflicting, compatible) = RuleExampleParser.Parse(map.Require("examples"), scope ?? RuleScope.OneJurisdiction, problems);
        if (problems.Count != before)
        {
            return null;
        }

        var rule = new Rule(
            id!.Text, title!.Text, kind!, verdict!.Value, same, opposed, certainty, a.Pattern, b.Pattern, unless, message!.Text, why!.Text,
            conflicting, compatible, problems.File, id.Line)
        {
            Scope = scope ?? RuleScope.OneJurisdiction,
        };
        return new RuleEntry<Rule>(rule, id, a.Concepts.AddRange(b.Concepts), problems);
    }

    private static void CheckId(TextNode? id, Verdict? verdict, ProblemList problems)
    {
        if (id is null || (RuleIds.VerdictOf(id.Text) is { } promised && promised == (verdict ?? promised)))
        {
            return;
        }

        var (whose, form) = verdict is { } given
            ? ($"a {KebabNames.Of(given)}", "CLA" + RuleIds.ThousandOf(given))
            : ("a rule", "CLA1 or CLA2");
        problems.Add(RuleDiagnosticCodes.BadId, id, $"'{id.Text}' is no id for {whose}; write {form} and three digits, such as {form[..4]}103.");
    }

    private static void CheckMessage(TextNode? message, ProblemList problems)
    {
        if (message is null)
        {
            return;
        }

        foreach (var name in PlaceholdersOf(message.Text).Where(name => !RuleVocabulary.Placeholders.Contains(name, StringComparer.Ordinal)))
        {
            problems.AddUnknown(RuleDiagnosticCodes.UnknownPlaceholder, message with { Text = name }, "placeholder", RuleVocabulary.Placeholders);
        }
    }

    private static IEnumerable<string> PlaceholdersOf(string message)
    {
        for (var open = message.IndexOf('{', StringComparison.Ordinal); open >= 0; open = message.IndexOf('{', open + 1))
        {
            var close = message.IndexOf('}', open);
            yield return close < 0 ? message[(open + 1)..] : message[(open + 1)..close];
        }
    }
}
