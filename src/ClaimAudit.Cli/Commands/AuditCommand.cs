using System.CommandLine;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Cli.Output;
using ClaimAudit.Cli.Running;

namespace ClaimAudit.Cli.Commands;

/// <summary><c>claimaudit audit PATH…</c></summary>
internal static class AuditCommand
{
    public static Command Create(CliHost host)
    {
        var paths = PathArgument.Required();
        var options = new CommonOptions();
        var command = new DocumentedCommand(
            "audit",
            "Reads the pages, extracts their claims and reports every contradiction and tension.",
            "claimaudit audit seeds",
            "claimaudit audit pages --report json=report.json",
            "claimaudit audit pages --report text --report sarif=claimaudit.sarif --fail-on tension",
            "claimaudit audit pages --baseline claimaudit.baseline.json")
        {
            paths,
        }.With(options.All);
        command.SetAction(parsed => Run(parsed, parsed.GetValue(paths)!, options, host));
        return command;
    }

    private static int Run(ParseResult parsed, string[] paths, CommonOptions options, CliHost host)
    {
        var requests = ReportRequests.Parse(parsed.GetValue(options.Report) ?? [], ReportRenderer.Formats, host);
        var settings = RunSettingsReader.Read(parsed, options, host);
        var report = Auditor.Audit(Collection.Read(paths, settings, host), settings, host);
        var undelivered = Deliveries.Write(requests, request => ReportRenderer.Render(report, request, settings, host), host);
        DiagnosticPrinter.Print(report.Diagnostics.Concat(undelivered), host);
        return Math.Max(ExitCodes.Of(report, settings.FailOn), ExitCodes.Of(undelivered));
    }
}
