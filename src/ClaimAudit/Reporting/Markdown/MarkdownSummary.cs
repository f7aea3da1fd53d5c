using System.Globalization;
using System.Text;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Markdown;

/// <summary>The head of the comment: one sentence, the pages in figures, what could not be read.</summary>
internal static class MarkdownSummary
{
    private const int PageLimit = 20;
    private const int DiagnosticLimit = 10;
    private const int TextLimit = 200;

    public static string Of(AuditReport report)
    {
        var text = new StringBuilder();
        var summary = report.Summary;
        text.Append(Invariant($"## ClaimAudit: {Counted(summary.Contradictions, "contradiction")}, {Counted(summary.Tensions, "tension")}\n\n"));
        text.Append(Invariant($"{Counted(summary.Documents, "page")}, {Counted(summary.Answers, "answer")}, {Counted(summary.Claims, "claim")}, {Counted(summary.Disputes, "dispute")}. "));
        text.Append(Invariant($"New: {summary.New}; in the baseline: {summary.Unchanged}; no longer found: {summary.Absent}.\n"));
        AppendPages(text, report);
        AppendDiagnostics(text, report);
        return text.ToString();
    }

    private static void AppendPages(StringBuilder text, AuditReport report)
    {
        var pages = report.Findings
            .Where(finding => finding.State != FindingState.Absent)
            .GroupBy(finding => finding.Affirming.Answer.Document, StringComparer.Ordinal)
            .Select(group => (
                Page: group.Key,
                Contradictions: group.Count(finding => finding.Verdict == Verdict.Contradiction),
                Tensions: group.Count(finding => finding.Verdict == Verdict.Tension)))
            .OrderByDescending(page => page.Contradictions)
            .ThenByDescending(page => page.Tensions)
            .ThenBy(page => page.Page, StringComparer.Ordinal)
            .ToList();
        if (pages.Count == 0)
        {
            return;
        }

        text.Append("\n| page | contradictions | tensions |\n| --- | ---: | ---: |\n");
        foreach (var (page, contradictions, tensions) in pages.Take(PageLimit))
        {
            text.Append(Invariant($"| {MarkdownText.Of(page, TextLimit)} | {contradictions} | {tensions} |\n"));
        }

        if (pages.Count > PageLimit)
        {
            text.Append(Invariant($"\n{Counted(pages.Count - PageLimit, "more page")} with findings.\n"));
        }
    }

    private static void AppendDiagnostics(StringBuilder text, AuditReport report)
    {
        var diagnostics = report.Diagnostics.Where(diagnostic => diagnostic.Level != DiagnosticLevel.Note).ToList();
        if (diagnostics.Count == 0)
        {
            return;
        }

        text.Append("\n**Wrong with the input:**\n\n");
        foreach (var diagnostic in diagnostics.Take(DiagnosticLimit))
        {
            text.Append("- ").Append(MarkdownText.Of(diagnostic.ToString(), TextLimit)).Append('\n');
        }

        if (diagnostics.Count > DiagnosticLimit)
        {
            text.Append(Invariant($"- and {diagnostics.Count - DiagnosticLimit} more\n"));
        }
    }

    private static string Counted(int count, string word) => Invariant($"{count} {word}{(count == 1 ? string.Empty : "s")}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
