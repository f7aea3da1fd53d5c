using System.Globalization;
using ClaimAudit.Judging;

namespace ClaimAudit.Reporting.Csv;

/// <summary>Comma-separated values for a spreadsheet: one row for each finding, both quotes in it.</summary>
public sealed class CsvReportWriter : IReportWriter
{
    private static readonly string[] Columns =
    [
        "id", "verdict", "state", "rule", "kind", "dispute", "proposition", "jurisdiction", "explanation",
        "affirming_document", "affirming_question", "affirming_line", "affirming_column", "affirming_quote",
        "denying_document", "denying_question", "denying_line", "denying_column", "denying_quote",
    ];

    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public void Write(AuditReport report, TextWriter output)
    {
        WriteRow(output, Columns);
        foreach (var finding in report.Findings)
        {
            WriteRow(output, [.. CellsOf(finding), .. CellsOf(finding.Affirming), .. CellsOf(finding.Denying)]);
        }
    }

    private static string[] CellsOf(Finding finding) =>
    [
        finding.Id,
        ReportNames.Of(finding.Verdict),
        ReportNames.OfState(finding.State),
        finding.Rule,
        finding.Kind,
        finding.Dispute,
        finding.Proposition,
        finding.Jurisdiction ?? string.Empty,
        finding.Explanation,
    ];

    private static string[] CellsOf(FindingSide side) =>
    [
        side.Answer.Document,
        side.Answer.Question.ToString(CultureInfo.InvariantCulture),
        side.Line.ToString(CultureInfo.InvariantCulture),
        side.Column.ToString(CultureInfo.InvariantCulture),
        side.Quote,
    ];

    private static void WriteRow(TextWriter output, string[] cells)
    {
        output.Write(string.Join(',', cells.Select(CsvCell.Of)));
        output.Write('\n');
    }
}
