using System.Globalization;
using ClaimAudit.Evaluation;
using ClaimAudit.Reporting;

namespace ClaimAudit.Cli.Output;

/// <summary>What a rule's example came to, located in its file.</summary>
internal static class RuleExampleText
{
    public static string Of(RuleExampleResult result)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{result.Rule.File}:{result.Example.Line}");
        var outcome = result.Judgement.Verdict is { } verdict ? $"{ReportNames.Of(verdict)} by {result.Judgement.Rule}" : "no conflict";
        var demanded = result.Conflicting ? ReportNames.Of(result.Rule.Verdict) : "no contradiction";
        var level = result.Passed ? "note" : "failed";
        return $"{place}: {level} {result.Rule.Id}: expected {demanded}, got {outcome}: “{result.Example.A}” / “{result.Example.B}”";
    }
}
