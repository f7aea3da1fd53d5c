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
        var past = new PastOptions();
        var command = new DocumentedCommand(
            "audit",
            "Reads the pages, extracts their claims and reports every contradiction and tension.",
            "claimaudit audit seeds",
            "claimaudit audit pages --report json=report.json",
            "claimaudit audit pages --report text --report sarif=claimaudit.sarif --fail-on tension",
            "claimaudit audit pages --baseline claimaudit.baseline.json --fail-on-stale",
            "claimaudit audit pages --since origin/main --report github")
        {
            paths,
        }.With([.. options.All, .. past.All]);
        command.SetAction(parsed => Run(parsed, parsed.GetValue(paths)!, options, past, host));
        return command;
    }

    private static int Run(ParseResult parsed, string[] paths, CommonOptions options, PastOptions own, CliHost host)
    {
        var run = new ReportRun(parsed, options, host);
        var past = new Past(
            parsed.GetValue(own.Since), parsed.GetValue(options.Baseline), RenamedPages.Parse(parsed.GetValue(own.Renamed) ?? []));
        var collection = Collection.Read(paths, run.Settings, host);
        var auditor = new Auditor(collection, run.Settings, host);
        var report = auditor.Audit(collection, IndexKinds.Chosen(parsed.GetValue(options.Index), host));
        if (parsed.GetValue(options.Stats))
        {
            StatisticsText.Write(report, host.Error);
        }

        var compared = past.Compare(report, collection, auditor, paths, run.Settings, host);
        return run.Deliver(compared.Report, parsed.GetValue(own.FailOnStale) ? compared.Stale : 0);
    }
}
