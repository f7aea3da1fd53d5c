using ClaimAudit.Judging;
using ClaimAudit.Reporting;
using ClaimAudit.Values;

namespace ClaimAudit.Suppressions;

/// <summary>Takes suppressed findings out of a report.</summary>
public static class SuppressionFilter
{
    /// <summary>The report without the findings of which one side stands where a suppression of their rule applies, counted
    /// anew, with a warning for every suppression that kept nothing out. To be applied before a baseline.</summary>
    public static AuditReport Apply(AuditReport report, IReadOnlyCollection<Suppression> suppressions)
    {
        var used = suppressions.Where(suppression => report.Findings.Any(finding => Covers(suppression, finding))).ToHashSet();
        var left = report.Findings.Where(finding => !used.Any(suppression => Covers(suppression, finding))).ToList();
        var unused = suppressions.Where(suppression => !used.Contains(suppression)).Select(Unused);
        return SummaryCounter.Recount(report with
        {
            Findings = [.. left],
            Disputes = DisputeTrimmer.Trim(report.Disputes, left),
            Diagnostics = [.. report.Diagnostics.Concat(unused).Order()],
        });
    }

    private static bool Covers(Suppression suppression, Finding finding) =>
        finding.Rule == suppression.Rule
        && (Covers(suppression, finding.Affirming.Answer) || Covers(suppression, finding.Denying.Answer));

    private static bool Covers(Suppression suppression, AnswerId answer) =>
        (suppression.Page is null || suppression.Page == answer.Document)
        && (suppression.Question is null || suppression.Question == answer.Question);

    private static Diagnostic Unused(Suppression suppression) => new(
        SuppressionCodes.Unused,
        DiagnosticLevel.Warning,
        suppression.Source,
        suppression.Line,
        suppression.Column,
        $"nothing is left out by ignoring {suppression.Rule}{PlaceOf(suppression)}; delete it, or correct the rule or the place");

    private static string PlaceOf(Suppression suppression) => suppression switch
    {
        { Page: null } => string.Empty,
        { Question: { } question } => $" in {new AnswerId(suppression.Page, question)}",
        _ => $" on {suppression.Page}",
    };
}
