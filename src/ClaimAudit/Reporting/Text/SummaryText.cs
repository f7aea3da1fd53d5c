using System.Globalization;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Text;

/// <summary>The last lines of the text report: the counts, and whether anything was left out.</summary>
internal static class SummaryText
{
    public static void Write(TextSheet sheet, AuditReport report)
    {
        var summary = report.Summary;
        var read = $"{Counted.Of(summary.Documents, "page")}, {Counted.Of(summary.Answers, "answer")}, {Counted.Of(summary.Claims, "claim")}:";
        var found = $"{Counted.Of(summary.Contradictions, "contradiction")} and {Counted.Of(summary.Tensions, "tension")} in {Counted.Of(summary.Disputes, "dispute")}";
        sheet.Write(0, read, new(found, StyleOf(report)), Compared(report));
        var errors = report.Diagnostics.Count(diagnostic => diagnostic.Level == DiagnosticLevel.Error);
        if (errors > 0)
        {
            sheet.Write(0, new("Not analysed completely:", TextStyles.Of(Verdict.Contradiction)), $"{Counted.Of(errors, "error")}.");
        }
    }

    private static Spectre.Console.Style StyleOf(AuditReport report) => report.Summary switch
    {
        { Contradictions: > 0 } => TextStyles.Of(Verdict.Contradiction),
        { Tensions: > 0 } => TextStyles.Of(Verdict.Tension),
        _ => TextStyles.Good,
    };

    private static string Compared(AuditReport report)
    {
        var summary = report.Summary;
        return summary.Unchanged + summary.Absent == 0
            ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $"({summary.New} new, {summary.Unchanged} unchanged, {summary.Absent} absent)");
    }
}
