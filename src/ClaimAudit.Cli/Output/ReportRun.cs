using System.Collections.Immutable;
using System.CommandLine;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Cli.Running;
using ClaimAudit.Reporting;
using ClaimAudit.Reporting.Text;

namespace ClaimAudit.Cli.Output;

/// <summary>The end every auditing command shares: reports out, diagnostics out, exit code.</summary>
internal sealed class ReportRun
{
    private readonly CliHost _host;
    private readonly ImmutableArray<ReportRequest> _requests;

    /// <summary>Reads what is asked for before any work begins.</summary>
    /// <exception cref="UsageException">The reports asked for cannot be.</exception>
    public ReportRun(ParseResult parsed, CommonOptions options, CliHost host)
    {
        _host = host;
        _requests = ReportRequests.Parse(parsed.GetValue(options.Report) ?? [], ReportRenderer.Formats, host);
        Settings = RunSettingsReader.Read(parsed, options, host);
    }

    /// <summary>The run's settings.</summary>
    public RunSettings Settings { get; }

    /// <summary>Delivers a finished report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stale">How many accepted findings are gone, where that counts.</param>
    /// <param name="text">Writes the report as text; null for the usual text.</param>
    /// <returns>The exit code.</returns>
    public int Deliver(AuditReport report, int stale = 0, Func<TextReportStyle, string>? text = null)
    {
        var undelivered = Deliveries.Write(_requests, request => ReportRenderer.Render(report, request, Settings, _host, text), _host);
        DiagnosticPrinter.Print(report.Diagnostics.Concat(undelivered), _host);
        return Math.Max(ExitCodes.Of(report, Settings.FailOn, stale), ExitCodes.Of(undelivered));
    }
}
