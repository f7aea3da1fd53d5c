using System.Collections.Immutable;
using System.Globalization;
using ClaimAudit.Reporting;
using ClaimAudit.Rules;

namespace ClaimAudit.Cli.Output;

/// <summary>A rule for a person to read.</summary>
internal static class RuleText
{
    /// <summary>The file and line a rule stands in.</summary>
    public static string PlaceOf(Rule rule) => string.Create(CultureInfo.InvariantCulture, $"{rule.File}:{rule.Line}");

    public static string Of(Rule rule)
    {
        using var text = new StringWriter { NewLine = "\n" };
        text.WriteLine($"{rule.Id}  {rule.Title}");
        text.WriteLine($"  {ReportNames.Of(rule.Verdict)}, {rule.Kind} ({PlaceOf(rule)})");
        text.WriteLine($"  {rule.Why}");
        text.WriteLine($"  same: {Names(rule.Same)}");
        text.WriteLine($"  opposed in: {Names(rule.Opposed)}");
        text.WriteLine($"  one side: {Pattern(rule.A)}");
        text.WriteLine($"  other side: {Pattern(rule.B)}");
        text.WriteLine($"  unless: {Names(rule.Unless)}");
        text.WriteLine($"  message: {rule.Message}");
        WriteExamples(text, "conflicting", rule.Conflicting);
        WriteExamples(text, "compatible", rule.Compatible);
        return text.ToString();
    }

    /// <summary>A failed example, located in its file.</summary>
    public static string Of(RuleExampleResult result)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{result.Rule.File}:{result.Example.Line}");
        var outcome = result.Actual is { } verdict ? $"{ReportNames.Of(verdict)} by {result.ActualRule}" : "no conflict";
        var expected = result.Expected is { } demanded ? $"{ReportNames.Of(demanded)} by {result.Rule.Id}" : "no contradiction";
        return $"{place}: {result.Rule.Id} failed: expected {expected}, got {outcome}: “{result.Example.A}” / “{result.Example.B}”";
    }

    private static string Names<TValue>(ImmutableArray<TValue> values)
        where TValue : struct, Enum =>
        values.IsEmpty ? "–" : string.Join(", ", values.Select(ReportNames.Of));

    private static string Pattern(ClaimPattern pattern)
    {
        var parts = new List<string>();
        AddPart(parts, "concepts", string.Join(", ", pattern.Concepts));
        AddPart(parts, "polarity", string.Join(", ", pattern.Polarity.Select(ReportNames.Of)));
        AddPart(parts, "modality", string.Join(", ", pattern.Modality.Select(ReportNames.Of)));
        AddPart(parts, "force", string.Join(", ", pattern.Force.Select(ReportNames.Of)));
        AddPart(parts, "role", string.Join(", ", pattern.Role.Select(ReportNames.Of)));
        return parts.Count == 0 ? "any claim" : string.Join("; ", parts);
    }

    private static void AddPart(List<string> parts, string name, string values)
    {
        if (values.Length > 0)
        {
            parts.Add($"{name} {values}");
        }
    }

    private static void WriteExamples(StringWriter text, string heading, ImmutableArray<RuleExample> examples)
    {
        text.WriteLine($"  {heading}:");
        foreach (var example in examples)
        {
            text.WriteLine($"    “{example.A}” / “{example.B}”{(example.Because is null ? string.Empty : $" ({example.Because})")}");
        }
    }
}
