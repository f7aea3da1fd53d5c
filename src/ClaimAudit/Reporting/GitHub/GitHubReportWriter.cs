using System.Globalization;
using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.GitHub;

/// <summary>Workflow commands of GitHub Actions: an annotation for each finding and diagnostic. Absent findings have none; those of a
/// draft stand in its file.</summary>
public sealed class GitHubReportWriter : IReportWriter
{
    private const int QuoteLimit = 400;

    /// <inheritdoc/>
    public string Format => "github";

    /// <inheritdoc/>
    public void Write(AuditReport report, TextWriter output)
    {
        foreach (var finding in report.Findings.Where(finding => finding.State != FindingState.Absent))
        {
            WriteCommand(output, CommandOf(finding), PropertiesOf(finding, report), MessageOf(finding));
        }

        foreach (var diagnostic in report.Diagnostics)
        {
            WriteCommand(output, CommandOf(diagnostic.Level), PropertiesOf(diagnostic), diagnostic.Message);
        }
    }

    private static string CommandOf(Finding finding) =>
        finding.State != FindingState.New ? "notice" : finding.Verdict == Verdict.Contradiction ? "error" : "warning";

    private static string CommandOf(DiagnosticLevel level) => level switch
    {
        DiagnosticLevel.Error => "error",
        DiagnosticLevel.Warning => "warning",
        _ => "notice",
    };

    private static IEnumerable<(string Name, string Value)> PropertiesOf(Finding finding, AuditReport report)
    {
        var (side, _) = report.SidesOf(finding);
        yield return ("file", report.FileOf(side.Answer.Document));
        if (!side.AnchoredToAnswer)
        {
            yield return ("line", Number(side.Line));
            yield return ("col", Number(side.Column));
        }

        yield return ("title", finding.Rule + " " + ReportNames.Of(finding.Verdict));
    }

    private static IEnumerable<(string Name, string Value)> PropertiesOf(Diagnostic diagnostic)
    {
        if (diagnostic.Document.Length > 0)
        {
            yield return ("file", diagnostic.Document);
        }

        if (diagnostic.Line > 0)
        {
            yield return ("line", Number(diagnostic.Line));
        }

        if (diagnostic.Column > 0)
        {
            yield return ("col", Number(diagnostic.Column));
        }

        yield return ("title", diagnostic.Code);
    }

    private static string MessageOf(Finding finding) =>
        $"{finding.Proposition}\n{finding.Explanation}\n{LineOf(finding.Affirming)}\n{LineOf(finding.Denying)}";

    private static string LineOf(FindingSide side)
    {
        var verb = side.Stance == Stance.Affirms ? "affirms" : "denies";
        var quote = ReadableText.Shorten(ReadableText.Line(side.Quote), QuoteLimit);
        return string.Create(CultureInfo.InvariantCulture, $"{side.Answer} {verb} (line {side.Line}): {quote}");
    }

    private static void WriteCommand(TextWriter output, string command, IEnumerable<(string Name, string Value)> properties, string message)
    {
        var listed = string.Join(',', properties.Select(property => property.Name + "=" + WorkflowText.Property(property.Value)));
        output.Write($"::{command} {listed}::{WorkflowText.Message(message)}\n");
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
