using System.CommandLine;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Cli.Running;

namespace ClaimAudit.Cli.Commands;

/// <summary><c>claimaudit check DRAFT --against PATH…</c></summary>
internal static class CheckCommand
{
    public static Command Create(CliHost host)
    {
        var draft = new Argument<string>("DRAFT")
        {
            Description = "The draft's file, or '-' for standard input: the question on the first line or after 'Q:', the answer below.",
        };
        var own = new CheckOptions();
        var options = new CommonOptions();
        var command = new DocumentedCommand(
            "check",
            "Says what publishing a draft answer would do: what it contradicts, settles and opens.",
            "claimaudit check draft.txt --against pages",
            "claimaudit check - --against pages --jurisdiction Wyoming < draft.txt",
            "claimaudit check draft.txt --against pages --replaces wyoming.txt#4 --watch")
        {
            draft,
        }.With([.. own.All, .. options.ForChecking]);
        command.SetAction(parsed => Run(parsed, parsed.GetValue(draft)!, own, options, host));
        return command;
    }

    private static int Run(ParseResult parsed, string draft, CheckOptions own, CommonOptions options, CliHost host)
    {
        if (!parsed.GetValue(own.Watch))
        {
            return new DraftRun(parsed, own, options, host).Check(draft);
        }

        if (draft is DraftSource.StandardInput)
        {
            throw new UsageException("--watch needs a file to watch; standard input is read once");
        }

        return FileWatch.Run(draft, () => new DraftRun(parsed, own, options, host).Check(draft), host);
    }
}
