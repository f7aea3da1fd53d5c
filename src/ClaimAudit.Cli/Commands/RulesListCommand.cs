using System.CommandLine;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Cli.Output;
using ClaimAudit.Cli.Running;
using ClaimAudit.Reporting;

namespace ClaimAudit.Cli.Commands;

/// <summary><c>claimaudit rules list</c></summary>
internal static class RulesListCommand
{
    public static Command Create(CliHost host)
    {
        var options = new CommonOptions();
        var command = new DocumentedCommand(
            "list",
            "Lists the rules in force, one a line: id, verdict, kind, title, file and line.",
            "claimaudit rules list",
            "claimaudit rules list --rules my-rules").With([options.Rules, options.Config]);
        command.SetAction(parsed => Run(parsed, options, host));
        return command;
    }

    private static int Run(ParseResult parsed, CommonOptions options, CliHost host)
    {
        var settings = RunSettingsReader.Read(parsed, options, host);
        var (book, problems) = RuleSource.Read(settings);
        foreach (var rule in book.Rules)
        {
            host.Output.Write($"{rule.Id}  {ReportNames.Of(rule.Verdict),-13}  {rule.Kind,-16}  {rule.Title} ({RuleText.PlaceOf(rule)})\n");
        }

        DiagnosticPrinter.Print(settings.Diagnostics.Concat(problems), host);
        return ExitCodes.Of(settings.Diagnostics.Concat(problems));
    }
}
