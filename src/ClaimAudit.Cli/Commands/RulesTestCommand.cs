using System.CommandLine;
using System.Globalization;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Cli.Output;
using ClaimAudit.Cli.Running;
using ClaimAudit.Reporting.Text;
using ClaimAudit.Rules;

namespace ClaimAudit.Cli.Commands;

/// <summary><c>claimaudit rules test</c></summary>
internal static class RulesTestCommand
{
    public static Command Create(CliHost host)
    {
        var options = new CommonOptions();
        var command = new DocumentedCommand(
            "test",
            "Runs the examples every rule carries. Exit code 1 where an example fails.",
            "claimaudit rules test",
            "claimaudit rules test --rules my-rules").With([options.Rules, options.Config]);
        command.SetAction(parsed => Run(parsed, options, host));
        return command;
    }

    private static int Run(ParseResult parsed, CommonOptions options, CliHost host)
    {
        var settings = RunSettingsReader.Read(parsed, options, host);
        var (book, problems) = RuleSource.Read(settings);
        var engine = new AuditEngine(book);
        var results = RuleExampleRunner.Run(book, engine.JudgeExample);
        var failures = results.Where(result => !result.Passed).ToList();
        foreach (var failure in failures)
        {
            host.Output.Write($"{RuleText.Of(failure)}\n");
        }

        host.Output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{Counted.Of(book.Rules.Length, "rule")}, {Counted.Of(results.Length, "example")}: {results.Length - failures.Count} passed, {failures.Count} failed\n"));
        DiagnosticPrinter.Print(settings.Diagnostics.Concat(problems), host);
        return Math.Max(ExitCodes.Of(settings.Diagnostics.Concat(problems)), failures.Count > 0 ? ExitCodes.Findings : ExitCodes.Clean);
    }
}
