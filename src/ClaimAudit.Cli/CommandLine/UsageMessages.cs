using System.CommandLine;
using ClaimAudit.Values;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>Prints what is wrong with a command line, and where help is.</summary>
internal static class UsageMessages
{
    private const string Code = "CLA9401";

    public static int Print(ParseResult parsed, IEnumerable<string> problems, TextWriter error)
    {
        foreach (var problem in problems)
        {
            error.WriteLine(new Diagnostic(Code, DiagnosticLevel.Error, "command line", 0, 0, problem).ToString());
        }

        error.WriteLine($"See: {NameOf(parsed)} --help");
        return ExitCodes.Incomplete;
    }

    private static string NameOf(ParseResult parsed)
    {
        var names = new Stack<string>();
        for (System.CommandLine.Parsing.SymbolResult? result = parsed.CommandResult; result is not null; result = result.Parent)
        {
            if (result is System.CommandLine.Parsing.CommandResult { Command: { } command })
            {
                names.Push(command is RootCommand ? "claimaudit" : command.Name);
            }
        }

        return string.Join(' ', names);
    }
}
