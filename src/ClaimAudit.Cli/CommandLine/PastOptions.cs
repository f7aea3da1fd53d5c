using System.CommandLine;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>The options of <c>audit</c> that compare with what was.</summary>
internal sealed class PastOptions
{
    public Option<string?> Since { get; } = new("--since")
    {
        Description = "A commit to compare with, read through git: only findings introduced since then count.",
        HelpName = "REF",
    };

    public Option<string[]> Renamed { get; } = new("--renamed")
    {
        Description = "A page that had another id in the baseline or at that commit; may be given several times.",
        HelpName = "OLD=NEW",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<bool> FailOnStale { get; } = new("--fail-on-stale") { Description = "Exit code 1 also where the baseline holds findings that are gone." };

    public IEnumerable<Option> All => [Since, Renamed, FailOnStale];
}
