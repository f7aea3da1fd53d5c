using System.Globalization;
using ClaimAudit.Reporting.Summaries;

namespace ClaimAudit.Reporting.Markdown;

/// <summary>Markdown for a pull-request comment: the figures first, each dispute folded, at most 60,000 characters with a count of the rest.</summary>
public sealed class MarkdownReportWriter : IReportWriter
{
    private const int SizeLimit = 60_000;

    /// <inheritdoc/>
    public string Format => "markdown";

    /// <inheritdoc/>
    public void Write(AuditReport report, TextWriter output)
    {
        var written = Append(output, MarkdownSummary.Of(report), 0);
        var shown = 0;
        foreach (var dossier in new DisputeDossiers(report).All())
        {
            var text = MarkdownDispute.Of(dossier);
            if (written + text.Length > SizeLimit)
            {
                break;
            }

            written = Append(output, text, written);
            shown++;
        }

        if (shown < report.Disputes.Length)
        {
            var rest = report.Disputes.Length - shown;
            output.Write(string.Create(CultureInfo.InvariantCulture, $"\n{rest} more of {report.Disputes.Length} disputes are left out here to keep this comment short; the other report formats hold them all.\n"));
        }
    }

    private static int Append(TextWriter output, string text, int written)
    {
        output.Write(text);
        return written + text.Length;
    }
}
