using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Cli.Running;
using ClaimAudit.Reporting;
using ClaimAudit.Reporting.Text;

namespace ClaimAudit.Cli.Output;

/// <summary>Renders audit reports; text for a terminal is fitted to it.</summary>
internal static class ReportRenderer
{
    /// <summary>The names of all formats, the default first.</summary>
    public static IReadOnlyList<string> Formats { get; } = [.. ReportWriters.All.Select(writer => writer.Format)];

    /// <summary>The whole text of one report.</summary>
    public static string Render(AuditReport report, ReportRequest request, RunSettings settings, CliHost host)
    {
        using var text = new StringWriter { NewLine = "\n" };
        WriterFor(request, settings, host).Write(report, text);
        return text.ToString();
    }

    private static IReportWriter WriterFor(ReportRequest request, RunSettings settings, CliHost host)
    {
        var writer = ReportWriters.Find(request.Format)!;
        return writer is TextReportWriter && request.File is null && host.OutputIsTerminal
            ? new TextReportWriter(new TextReportStyle(settings.Color, host.Width))
            : writer;
    }
}
