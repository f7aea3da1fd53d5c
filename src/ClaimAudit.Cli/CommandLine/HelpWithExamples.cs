using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>Help, with examples and exit codes below the options.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private const int Columns = 100;

    private readonly HelpAction _help = new() { MaxWidth = Columns };

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var asked = parseResult.InvocationConfiguration.Output;
        parseResult.InvocationConfiguration.Output = text;
        _help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = asked;
        var lines = text.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.TrimEnd());
        asked.Write(string.Join('\n', lines));
        asked.Write('\n');
        if (parseResult.CommandResult.Command is DocumentedCommand { Examples.Count: > 0 } command)
        {
            asked.Write("\nExamples:\n");
            foreach (var example in command.Examples)
            {
                asked.Write($"  {example}\n");
            }
        }

        asked.Write("\nExit codes: 0 analysed, nothing that counts; 1 analysed, findings that count; 2 not analysed completely.\n");
        return ExitCodes.Clean;
    }
}
