using System.CommandLine;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Cli.Output;
using ClaimAudit.Cli.Running;

namespace ClaimAudit.Cli.Commands;

/// <summary><c>claimaudit baseline update PATH…</c></summary>
internal static class BaselineUpdateCommand
{
    public static Command Create(CliHost host)
    {
        var paths = PathArgument.Required();
        var own = new BaselineOptions();
        var options = new CommonOptions();
        options.Baseline.Description = $"The baseline to bring up to date; default {BaselineOptions.DefaultFile}.";
        var command = new DocumentedCommand(
            "update",
            "Adds what is new with a reason, drops what is gone, and shows the difference.",
            "claimaudit baseline update pages --reason \"agreed with the editor\"",
            "claimaudit baseline update pages --triage triage.json --date 2026-03-31")
        {
            paths,
        }.With([options.Baseline, .. own.All, .. options.ForReading]);
        command.SetAction(parsed => Run(parsed, parsed.GetValue(paths)!, own, options, host));
        return command;
    }

    private static int Run(ParseResult parsed, string[] paths, BaselineOptions own, CommonOptions options, CliHost host)
    {
        var file = parsed.GetValue(options.Baseline) ?? BaselineOptions.DefaultFile;
        var reading = BaselineFiles.Read(file, host);
        if (reading.Baseline is not { } former)
        {
            DiagnosticPrinter.Print(reading.Diagnostics, host);
            return ExitCodes.Incomplete;
        }

        var settings = RunSettingsReader.Read(parsed, options, host);
        return new BaselineRun(parsed, own, host).Write(former, paths, settings, file);
    }
}
