namespace ClaimAudit.Cli;

/// <summary>Everything the program takes from its surroundings, so that it runs in a test as in a terminal.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output: reports.</param>
/// <param name="Error">Standard error: diagnostics and progress.</param>
/// <param name="WorkingDirectory">What relative paths are relative to; absolute itself.</param>
/// <param name="Variables">The environment variables.</param>
public sealed record CliHost(
    TextReader Input,
    TextWriter Output,
    TextWriter Error,
    string WorkingDirectory,
    IReadOnlyDictionary<string, string> Variables)
{
    /// <summary>Whether a person reads <see cref="Output"/>.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person reads <see cref="Error"/>.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The columns of the terminal; 0 where there is none.</summary>
    public int Width { get; init; }

    /// <summary>Stops the work.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The value of an environment variable; empty where it is not set.</summary>
    public string Variable(string name) => Variables.GetValueOrDefault(name, string.Empty);

    /// <summary>The absolute form of a path the user named.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, WorkingDirectory);
}
