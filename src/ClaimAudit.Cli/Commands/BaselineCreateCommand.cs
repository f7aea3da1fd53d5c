using System.CommandLine;
using ClaimAudit.Baselines;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Cli.Running;

namespace ClaimAudit.Cli.Commands;

/// <summary><c>claimaudit baseline create PATH…</c></summary>
internal static class BaselineCreateCommand
{
    public static Command Create(CliHost host)
    {
        var paths = PathArgument.Required();
        var output = new Option<string?>("--output") { Description = $"The file to write; default {BaselineOptions.DefaultFile}.", HelpName = "FILE" };
        var own = new BaselineOptions();
        var options = new CommonOptions();
        var command = new DocumentedCommand(
            "create",
            "Writes a baseline of all findings there are now.",
            "claimaudit baseline create pages --reason \"known before the first release\"",
            "claimaudit baseline create pages --output baselines/pages.json --triage triage.json")
        {
            paths,
        }.With([output, .. own.All, .. options.ForReading]);
        command.SetAction(parsed =>
        {
            var file = parsed.GetValue(output) ?? BaselineOptions.DefaultFile;
            Check(parsed, own, file, host);
            var settings = RunSettingsReader.Read(parsed, options, host);
            return new BaselineRun(parsed, own, host).Write(Baseline.Empty, parsed.GetValue(paths)!, settings, file);
        });
        return command;
    }

    private static void Check(ParseResult parsed, BaselineOptions own, string file, CliHost host)
    {
        if (string.IsNullOrWhiteSpace(parsed.GetValue(own.Reason)) && parsed.GetValue(own.Triage) is null)
        {
            throw new UsageException("say why the findings may stay: --reason TEXT, or --triage FILE with a reason for each");
        }

        if (Path.Exists(host.Resolve(file)))
        {
            throw new UsageException($"'{file}' exists already; bring it up to date with claimaudit baseline update, or delete it first");
        }
    }
}
