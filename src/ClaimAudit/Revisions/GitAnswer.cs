using System.Text;

namespace ClaimAudit.Revisions;

/// <summary>What a run of git gave.</summary>
/// <param name="ExitCode">0 where git succeeded.</param>
/// <param name="Output">The bytes of its standard output.</param>
/// <param name="Error">The words of its standard error, trimmed.</param>
internal sealed record GitAnswer(int ExitCode, byte[] Output, string Error)
{
    /// <summary>The output as text, trimmed at its end.</summary>
    public string Text => Encoding.UTF8.GetString(Output).TrimEnd('\n', '\r');

    /// <summary>The pieces of output written with <c>-z</c>.</summary>
    public string[] Pieces => Encoding.UTF8.GetString(Output).Split('\0', StringSplitOptions.RemoveEmptyEntries);
}
