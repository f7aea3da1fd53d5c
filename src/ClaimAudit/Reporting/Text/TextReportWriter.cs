using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Text;

/// <summary>The report for a person at a terminal: page by page the disputes with both sides quoted, then a summary.</summary>
public sealed class TextReportWriter : IReportWriter
{
    private readonly TextReportStyle _style;

    /// <summary>A writer that lays its reports out as told.</summary>
    public TextReportWriter(TextReportStyle style) => _style = style;

    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public void Write(AuditReport report, TextWriter output)
    {
        using var sheet = new TextSheet(_style);
        var findings = report.Findings
            .Where(finding => finding.State != FindingState.Absent)
            .ToLookup(finding => finding.Dispute, StringComparer.Ordinal);
        var disputes = report.Disputes.ToLookup(PageOf, StringComparer.Ordinal);
        foreach (var document in report.Documents)
        {
            PageText.Write(sheet, document, disputes[document.Id], findings);
        }

        PageText.WriteAcrossPages(sheet, disputes[string.Empty], findings);
        AbsentText.Write(sheet, report.Findings);
        SummaryText.Write(sheet, report);
        output.Write(sheet.ToString());
    }

    private static string PageOf(Dispute dispute)
    {
        var documents = dispute.Affirming.Concat(dispute.Denying)
            .Select(answer => answer.Document)
            .Distinct(StringComparer.Ordinal)
            .Take(2)
            .ToList();
        return documents.Count == 1 ? documents[0] : string.Empty;
    }
}
