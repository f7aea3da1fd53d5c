using System.CommandLine;
using System.CommandLine.Invocation;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>Prints the version and nothing else.</summary>
internal sealed class PrintVersion : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write($"{ToolVersion.Text}\n");
        return ExitCodes.Clean;
    }
}
