using System.Collections;
using System.Text;

namespace ClaimAudit.Cli;

/// <summary>The surroundings of a real process.</summary>
internal static class ProcessHost
{
    private const int BufferUnits = 16 * 1024;

    public static CliHost Create(CancellationToken cancellation) => new(
        Console.In,
        Writer(Console.OpenStandardOutput(), autoFlush: false),
        Writer(Console.OpenStandardError(), autoFlush: true),
        Environment.CurrentDirectory,
        Variables())
    {
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Width = Console.IsOutputRedirected ? 0 : Console.WindowWidth,
        Cancellation = cancellation,
    };

    private static StreamWriter Writer(Stream stream, bool autoFlush) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferUnits)
        {
            NewLine = "\n",
            AutoFlush = autoFlush,
        };

    private static Dictionary<string, string> Variables()
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (DictionaryEntry entry in Environment.GetEnvironmentVariables())
        {
            variables[(string)entry.Key] = (string?)entry.Value ?? string.Empty;
        }

        return variables;
    }
}
