using System.CommandLine;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>The options of <c>check</c> alone.</summary>
internal sealed class CheckOptions
{
    public Option<string[]> Against { get; } = new("--against")
    {
        Description = "The published pages, or folders of them.",
        HelpName = "PATH…",
        Required = true,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    public Option<string?> Replaces { get; } = new("--replaces")
    {
        Description = "The published answer the draft is a new version of.",
        HelpName = "PAGE#Q",
    };

    public Option<string?> Jurisdiction { get; } = new("--jurisdiction")
    {
        Description = "The state the draft speaks of; otherwise that of the answer replaced, or the one the draft names, or any.",
        HelpName = "NAME",
    };

    public Option<bool> Watch { get; } = new("--watch") { Description = "Check again on each save, until Ctrl+C." };

    public IEnumerable<Option> All => [Against, Replaces, Jurisdiction, Watch];
}
