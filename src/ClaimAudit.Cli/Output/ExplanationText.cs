using System.Collections.Immutable;
using System.Globalization;
using ClaimAudit.Judging;
using ClaimAudit.Reporting;
using ClaimAudit.Reporting.Text;
using ClaimAudit.Values;

namespace ClaimAudit.Cli.Output;

/// <summary>Findings and near misses with everything that led to them.</summary>
internal static class ExplanationText
{
    /// <summary>Why one finding was made.</summary>
    public static string Of(Finding finding, AuditReport report)
    {
        using var text = new StringWriter { NewLine = "\n" };
        text.WriteLine($"{finding.Id}: {ReportNames.Of(finding.Verdict)} by {finding.Rule}{TitleOf(finding.Rule, report)}");
        text.WriteLine($"proposition: {ReadableText.Line(finding.Proposition)}");
        text.WriteLine(ReadableText.Line(finding.Explanation));
        WriteSides(text, finding.Affirming, finding.Denying);
        WriteReasons(text, finding.Reasons);
        return text.ToString();
    }

    /// <summary>What became of every pair of claims of two answers.</summary>
    public static string Of(AnswerId first, AnswerId second, ImmutableArray<PairExplanation> pairs)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var findings = pairs.Count(pair => pair.Verdict is not null);
        text.WriteLine($"{first} against {second}: {Counted.Of(pairs.Length, "pair")} of claims, {Counted.Of(findings, "finding")}");
        if (pairs.IsEmpty)
        {
            text.WriteLine("No claim of one speaks of the same matter as a claim of the other.");
        }

        foreach (var pair in pairs)
        {
            text.WriteLine();
            text.WriteLine(HeadingOf(pair));
            WriteSides(text, pair.First, pair.Second);
            WriteReasons(text, pair.Reasons);
        }

        return text.ToString();
    }

    private static string HeadingOf(PairExplanation pair)
    {
        var rule = pair.Rule.Length > 0 ? $" {pair.Rule}" : string.Empty;
        var outcome = pair.Verdict is { } verdict
            ? ReportNames.Of(verdict) + rule
            : $"near miss{rule}, stopped by {pair.StoppedBy}";
        return $"{outcome}: {ReadableText.Line(pair.Proposition)}";
    }

    private static string TitleOf(string rule, AuditReport report)
    {
        var known = report.Rules.FirstOrDefault(known => string.Equals(known.Id, rule, StringComparison.Ordinal));
        return known is null ? string.Empty : $", {known.Title}";
    }

    private static void WriteSides(StringWriter text, FindingSide first, FindingSide second)
    {
        foreach (var side in new[] { first, second })
        {
            text.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {SidePlace.Of(side)} question {side.Answer.Question}: {ReportNames.Of(side.Stance)}, {ReportNames.Of(side.Modality)}, force {ReportNames.Of(side.Force)}, {ReportNames.Of(side.Role)}"));
            text.WriteLine($"    “{ReadableText.Line(side.Quote)}”");
            foreach (var cue in side.Cues)
            {
                text.WriteLine($"    {ReportNames.Of(cue.Kind)}: {ReadableText.Line(cue.Text)}");
            }
        }
    }

    private static void WriteReasons(StringWriter text, ImmutableArray<string> reasons)
    {
        foreach (var reason in reasons)
        {
            text.WriteLine($"  - {ReadableText.Line(reason)}");
        }
    }
}
