using System.CommandLine;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Cli.Output;
using ClaimAudit.Cli.Running;

namespace ClaimAudit.Cli.Commands;

/// <summary><c>claimaudit claims PATH…</c></summary>
internal static class ClaimsCommand
{
    private static readonly string[] Formats = ["text", "json"];

    public static Command Create(CliHost host)
    {
        var paths = PathArgument.Required();
        var options = new CommonOptions();
        options.Report.Description = "text (one claim a line) or json (one JSON object a line), and its file.";
        var command = new DocumentedCommand(
            "claims",
            "Prints the claims the pages make, one a line.",
            "claimaudit claims seeds/wyoming.txt",
            "claimaudit claims pages --report json=claims.jsonl")
        {
            paths,
        }.With([options.Report, .. options.ForReading]);
        command.SetAction(parsed => Run(parsed, parsed.GetValue(paths)!, options, host));
        return command;
    }

    private static int Run(ParseResult parsed, string[] paths, CommonOptions options, CliHost host)
    {
        var requests = ReportRequests.Parse(parsed.GetValue(options.Report) ?? [], Formats, host);
        var settings = RunSettingsReader.Read(parsed, options, host);
        var report = Auditor.Audit(Collection.Read(paths, settings, host), settings, host);
        var undelivered = Deliveries.Write(requests, request => ClaimLines.Render(report, asJson: request.Format is "json"), host);
        DiagnosticPrinter.Print(report.Diagnostics.Concat(undelivered), host);
        return ExitCodes.Of(report.Diagnostics.Concat(undelivered));
    }
}
