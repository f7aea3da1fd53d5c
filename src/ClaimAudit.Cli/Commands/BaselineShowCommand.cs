using System.CommandLine;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Cli.Output;
using ClaimAudit.Cli.Running;

namespace ClaimAudit.Cli.Commands;

/// <summary><c>claimaudit baseline show [FILE]</c></summary>
internal static class BaselineShowCommand
{
    public static Command Create(CliHost host)
    {
        var file = new Argument<string>("FILE")
        {
            Description = $"The baseline; default {BaselineOptions.DefaultFile}.",
            DefaultValueFactory = _ => BaselineOptions.DefaultFile,
        };
        var command = new DocumentedCommand(
            "show",
            "Prints the accepted findings with both quotes and the reasons.",
            "claimaudit baseline show",
            "claimaudit baseline show baselines/pages.json")
        {
            file,
        };
        command.SetAction(parsed =>
        {
            var reading = BaselineFiles.Read(parsed.GetValue(file)!, host);
            DiagnosticPrinter.Print(reading.Diagnostics, host);
            if (reading.Baseline is { } baseline)
            {
                host.Output.Write(BaselineText.Of(baseline));
            }

            return ExitCodes.Of(reading.Diagnostics);
        });
        return command;
    }
}
