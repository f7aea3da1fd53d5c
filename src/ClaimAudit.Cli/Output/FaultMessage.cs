using System.CommandLine;
using ClaimAudit.Cli.CommandLine;

namespace ClaimAudit.Cli.Output;

/// <summary>What the user sees of a fault nobody foresaw.</summary>
internal static class FaultMessage
{
    private const string DebugVariable = "CLAIMAUDIT_DEBUG";

    public static int Print(Exception error, ParseResult parsed, CliHost host)
    {
        if (parsed.GetValue(GlobalOptions.Debug) || string.Equals(host.Variable(DebugVariable), "1", StringComparison.Ordinal))
        {
            host.Error.WriteLine(error.ToString());
        }
        else
        {
            var message = error.Message.ReplaceLineEndings(" ");
            host.Error.WriteLine($"claimaudit: fault: {message} (run again with --debug to see where, and please report it)");
        }

        return ExitCodes.Incomplete;
    }
}
