using System.CommandLine;
using ClaimAudit.Cli.CommandLine;
using ClaimAudit.Cli.Commands;
using ClaimAudit.Cli.Output;
using ClaimAudit.Grouping;

namespace ClaimAudit.Cli;

/// <summary>The program: arguments in, exit code out.</summary>
public static class CliApplication
{
    private static readonly ParserConfiguration Parser = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    /// <summary>Runs the program as the process it is; Ctrl+C stops the work cleanly.</summary>
    public static int RunProcess(string[] args)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        var host = ProcessHost.Create(stop.Token);
        var code = Run(args, host);
        try
        {
            host.Output.Flush();
        }
        catch (IOException)
        {
            // The reader of a pipe has gone: it has had all it wanted.
        }

        return code;
    }

    /// <summary>Runs the program in given surroundings.</summary>
    /// <returns>The exit code: 0, 1 or 2 as the contract says.</returns>
    public static int Run(IReadOnlyList<string> args, CliHost host)
    {
        var root = CommandTree.Build(host);
        var parsed = root.Parse(args, Parser);
        try
        {
            return AsksForHelp(parsed) ? Invoke(parsed, host) : Work(parsed, args, host);
        }
        catch (UsageException error)
        {
            return UsageMessages.Print(parsed, [error.Message], host.Error);
        }
        catch (ClaimIndexException error)
        {
            return UsageMessages.Print(parsed, [$"--index: {error.Message}"], host.Error);
        }
        catch (OperationCanceledException)
        {
            host.Error.WriteLine("claimaudit: stopped; nothing was written.");
            return ExitCodes.Incomplete;
        }
        catch (Exception error)
        {
            return FaultMessage.Print(error, parsed, host);
        }
    }

    private static int Work(ParseResult parsed, IReadOnlyList<string> args, CliHost host)
    {
        var problems = UsageProblems.Of(parsed, args);
        return problems.Count > 0 ? UsageMessages.Print(parsed, problems, host.Error) : Invoke(parsed, host);
    }

    private static bool AsksForHelp(ParseResult parsed) => parsed.Action is HelpWithExamples or PrintVersion;

    private static int Invoke(ParseResult parsed, CliHost host) => parsed.Invoke(new InvocationConfiguration
    {
        Output = host.Output,
        Error = host.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    });
}
