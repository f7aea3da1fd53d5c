using System.Collections.Immutable;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Cli.Running;
using ClaimAudit.Html;
using ClaimAudit.Reporting;
using ClaimAudit.Reporting.Text;

namespace ClaimAudit.Cli.Output;

/// <summary>Renders audit reports; text for a terminal is fitted to it.</summary>
internal static class ReportRenderer
{
    private const string TextFormat = "text";
    private static readonly ImmutableArray<IReportWriter> Writers = [.. ReportWriters.All, new HtmlReportWriter()];

    /// <summary>The names of all formats, the default first.</summary>
    public static IReadOnlyList<string> Formats { get; } = [.. Writers.Select(writer => writer.Format)];

    /// <summary>The whole text of one report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="settings">The run's settings.</param>
    /// <param name="host">Where standard output is.</param>
    /// <param name="text">Writes the report as text; null for the usual text.</param>
    public static string Render(AuditReport report, ReportRequest request, RunSettings settings, CliHost host, Func<TextReportStyle, string>? text = null)
    {
        var style = request.File is null && host.OutputIsTerminal ? new TextReportStyle(settings.Color, host.Width) : TextReportStyle.Plain;
        if (request.Format != TextFormat)
        {
            return Written(Writers.First(writer => writer.Format == request.Format), report);
        }

        return text is null ? Written(new TextReportWriter(style), report) : text(style);
    }

    private static string Written(IReportWriter writer, AuditReport report)
    {
        using var text = new StringWriter { NewLine = "\n" };
        writer.Write(report, text);
        return text.ToString();
    }
}
