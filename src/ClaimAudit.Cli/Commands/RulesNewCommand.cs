using System.CommandLine;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Cli.Output;
using ClaimAudit.Cli.Running;
using ClaimAudit.Rules;

namespace ClaimAudit.Cli.Commands;

/// <summary><c>claimaudit rules new ID</c></summary>
internal static class RulesNewCommand
{
    public static Command Create(CliHost host)
    {
        var id = new Argument<string>("ID") { Description = "The rule's id: CLA1 and three digits for a contradiction, CLA2 and three digits for a tension." };
        var pack = new Option<string?>("--pack") { Description = "The pack, a folder below the rules folder; default core.", HelpName = "NAME" };
        var options = new CommonOptions();
        options.Rules.Description = "The rules folder the file is written to.";
        var command = new DocumentedCommand(
            "new",
            "Writes the file of a new rule, ready to be filled in, and prints its path.",
            "claimaudit rules new CLA1950 --rules my-rules")
        {
            id,
        }.With([pack, options.Rules, options.Config]);
        command.SetAction(parsed => Run(parsed, parsed.GetValue(id)!, parsed.GetValue(pack) ?? "core", options, host));
        return command;
    }

    private static int Run(ParseResult parsed, string id, string pack, CommonOptions options, CliHost host)
    {
        if (RuleIds.VerdictOf(id) is null)
        {
            throw new UsageException($"'{id}' is no rule id; write CLA1 (contradiction) or CLA2 (tension) and three digits");
        }

        var settings = RunSettingsReader.Read(parsed, options, host);
        if (settings.RulesName.Length == 0)
        {
            throw new UsageException("name the folder of your own packs with --rules; the packs shipped with the program are not written to");
        }

        var (book, _) = RuleSource.Read(settings);
        if (book.Rules.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal)) is { } taken)
        {
            throw new UsageException($"the id {id} is taken by {RuleText.PlaceOf(taken)}; choose another");
        }

        return Write($"{settings.RulesName.TrimEnd('/')}/{pack}/{id}.yaml", RuleTemplate.For(id), host);
    }

    private static int Write(string file, string text, CliHost host)
    {
        var path = host.Resolve(file);
        if (File.Exists(path))
        {
            throw new UsageException($"'{file}' exists already; choose another id");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (Deliveries.Problem(file, text, host) is { } problem)
        {
            DiagnosticPrinter.Print([problem], host);
            return ExitCodes.Incomplete;
        }

        host.Output.Write($"{file}\n");
        return ExitCodes.Clean;
    }
}
