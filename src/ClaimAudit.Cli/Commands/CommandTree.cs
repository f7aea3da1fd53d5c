using System.CommandLine;
using System.CommandLine.Help;
using ClaimAudit.Cli.CommandLine;

namespace ClaimAudit.Cli.Commands;

/// <summary>All commands, in the order help shows them.</summary>
internal static class CommandTree
{
    public static RootCommand Build(CliHost host)
    {
        var root = new RootCommand("Finds answers that contradict one another on question-and-answer pages.")
        {
            AuditCommand.Create(host),
            CheckCommand.Create(host),
            BaselineCommand.Create(host),
            ClaimsCommand.Create(host),
            ExplainCommand.Create(host),
            RulesCommand.Create(host),
            EvalCommand.Create(host),
            TrainCommand.Create(host),
        };
        root.Options.Add(GlobalOptions.Debug);
        root.Options.OfType<VersionOption>().Single().Action = new PrintVersion();
        root.Options.OfType<HelpOption>().Single().Action = new HelpWithExamples();
        return root;
    }
}
