using System.CommandLine;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>A command with the examples its help shows.</summary>
internal sealed class DocumentedCommand : Command
{
    public DocumentedCommand(string name, string description, params string[] examples)
        : base(name, description) => Examples = examples;

    /// <summary>Whole command lines that work.</summary>
    public IReadOnlyList<string> Examples { get; }
}
