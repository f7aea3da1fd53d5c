using System.CommandLine;
using ClaimAudit.Cli.CommandLine;

namespace ClaimAudit.Cli.Commands;

/// <summary><c>claimaudit baseline create|update|show</c></summary>
internal static class BaselineCommand
{
    public static Command Create(CliHost host) => new DocumentedCommand(
        "baseline",
        "The accepted findings of a collection, in a file under version control.",
        "claimaudit baseline create pages --reason \"known before the first release\"",
        "claimaudit baseline update pages --triage triage.json",
        "claimaudit baseline show")
    {
        BaselineCreateCommand.Create(host),
        BaselineUpdateCommand.Create(host),
        BaselineShowCommand.Create(host),
    };
}
