using System.CommandLine;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Rules;

namespace ClaimAudit.Cli.Commands;

/// <summary><c>claimaudit rules schema</c></summary>
internal static class RulesSchemaCommand
{
    public static Command Create(CliHost host)
    {
        var command = new DocumentedCommand(
            "schema",
            "Prints the JSON schema of rule files, for editors that check YAML while you type.",
            "claimaudit rules schema > rule.schema.json");
        command.SetAction(_ =>
        {
            host.Output.Write(RuleSchema.Text());
            return ExitCodes.Clean;
        });
        return command;
    }
}
