using System.CommandLine;
using ClaimAudit.Cli.CommandLine;

namespace ClaimAudit.Cli.Commands;

/// <summary><c>claimaudit rules list|show|test|new|schema</c></summary>
internal static class RulesCommand
{
    public static Command Create(CliHost host) => new DocumentedCommand(
        "rules",
        "The rule packs: what is looked for, and the proof that it is found.",
        "claimaudit rules list",
        "claimaudit rules show CLA1103",
        "claimaudit rules test --rules my-rules")
    {
        RulesListCommand.Create(host),
        RulesShowCommand.Create(host),
        RulesTestCommand.Create(host),
        RulesNewCommand.Create(host),
        RulesSchemaCommand.Create(host),
    };
}
