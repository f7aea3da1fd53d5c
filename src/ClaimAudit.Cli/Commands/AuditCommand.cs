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
        var failOnStale = new Option<bool>("--fail-on-stale") { Description = "Exit code 1 also where the baseline holds findings that are gone." };
        var command = new DocumentedCommand(
            "audit",
            "Reads the pages, extracts their claims and reports every contradiction and tension.",
            "claimaudit audit seeds",
            "claimaudit audit pages --report json=report.json",
            "claimaudit audit pages --report text --report sarif=claimaudit.sarif --fail-on tension",
            "claimaudit audit pages --baseline claimaudit.baseline.json --fail-on-stale")
        {
            paths,
        }.With([.. options.All, failOnStale]);
        command.SetAction(parsed => Run(parsed, parsed.GetValue(paths)!, options, parsed.GetValue(failOnStale), host));
        return command;
    }

    private static int Run(ParseResult parsed, string[] paths, CommonOptions options, bool failOnStale, CliHost host)
    {
        var run = new ReportRun(parsed, options, host);
        var report = Auditor.Audit(Collection.Read(paths, run.Settings, host), run.Settings, host);
        if (parsed.GetValue(options.Stats))
        {
            StatisticsText.Write(report, host.Error);
        }

        return run.Deliver(BaselineFiles.Apply(report, parsed.GetValue(options.Baseline), host), failOnStale);
    }
}
