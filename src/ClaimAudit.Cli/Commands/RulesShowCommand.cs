using System.CommandLine;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Cli.Output;
using ClaimAudit.Cli.Running;

namespace ClaimAudit.Cli.Commands;

/// <summary><c>claimaudit rules show ID</c></summary>
internal static class RulesShowCommand
{
    public static Command Create(CliHost host)
    {
        var id = new Argument<string>("ID") { Description = "The rule's id." };
        var options = new CommonOptions();
        var command = new DocumentedCommand(
            "show",
            "Shows one rule: what it compares, why it matters, its examples.",
            "claimaudit rules show CLA1103")
        {
            id,
        }.With([options.Rules, options.Config]);
        command.SetAction(parsed => Run(parsed, parsed.GetValue(id)!, options, host));
        return command;
    }

    private static int Run(ParseResult parsed, string id, CommonOptions options, CliHost host)
    {
        var settings = RunSettingsReader.Read(parsed, options, host);
        var (book, problems) = RuleSource.Read(settings);
        DiagnosticPrinter.Print(settings.Diagnostics.Concat(problems), host);
        var rule = book.Rules.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal))
            ?? throw new UsageException($"there is no rule '{id}'{Suggestion.For(id, book.Rules.Select(rule => rule.Id))} (claimaudit rules list shows all)");
        host.Output.Write(RuleText.Of(rule));
        return ExitCodes.Of(settings.Diagnostics.Concat(problems));
    }
}
