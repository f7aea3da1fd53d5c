using System.CommandLine;
using ClaimAudit.Grouping;

namespace ClaimAudit.Cli.CommandLine;

/// <summary>The options <c>audit</c> and <c>check</c> share; other commands take those of them that concern them.</summary>
internal sealed class CommonOptions
{
    public Option<string?> Rules { get; } = new("--rules")
    {
        Description = "The folder of rule packs; by default the packs shipped with the program.",
        HelpName = "DIR",
    };

    public Option<string[]> Report { get; } = new("--report")
    {
        Description = "The report's format and file; may be given several times. Without a file, or with '-', it goes to standard output.",
        HelpName = "FORMAT[=FILE]",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<string?> Baseline { get; } = new("--baseline")
    {
        Description = "A file of accepted findings; only findings that are not in it count.",
        HelpName = "FILE",
    };

    public Option<FailOn?> FailOn { get; } = new("--fail-on")
    {
        Description = "From which verdict on a new finding makes the exit code 1: contradiction (default), tension or never.",
        HelpName = "VERDICT",
        CustomParser = result => EnumWord.Parse<FailOn>(result, "--fail-on"),
    };

    public Option<string?> Jurisdiction { get; } = new("--jurisdiction")
    {
        Description = "The state all pages speak of; otherwise taken from each page.",
        HelpName = "NAME",
    };

    public Option<int?> Workers { get; } = new("--workers")
    {
        Description = "How many threads may work; by default one for each processor. The report does not depend on it.",
        HelpName = "N",
        CustomParser = PositiveNumber.Parse,
    };

    public Option<bool> NoProgress { get; } = new("--no-progress") { Description = "Show no progress on standard error." };

    public Option<bool> NoColor { get; } = new("--no-color") { Description = "Write no colours; the NO_COLOR variable does the same." };

    public Option<string?> Config { get; } = new("--config")
    {
        Description = "The settings file; by default claimaudit.yml in the current folder or above.",
        HelpName = "FILE",
    };

    public Option<bool> Stats { get; } = new("--stats") { Description = "Print figures about claims and groups on standard error." };

    public Option<string?> Index { get; } = new("--index")
    {
        Description = $"Where the claims' index is kept: {string.Join(", ", IndexKinds.All.Choices)}; {ClaimIndexes.DefaultName} by default. The report does not depend on it.",
        HelpName = "KIND[=PLACE]",
    };

    public Option<string?> Ranker { get; } = new("--ranker")
    {
        Description = "A ranker made by 'claimaudit train': it orders findings and demotes weak ones, and never adds one. By default there is none.",
        HelpName = "FILE",
    };

    /// <summary>The options that say what to read and how.</summary>
    public IEnumerable<Option> ForReading => [Rules, Jurisdiction, Workers, Config, NoProgress, NoColor];

    /// <summary>The common options of a check, which has a jurisdiction of its own and keeps nothing.</summary>
    public IEnumerable<Option> ForChecking => [Rules, Report, Baseline, FailOn, Ranker, Workers, NoProgress, NoColor, Config];

    /// <summary>Every common option, in the order of the contract.</summary>
    public IEnumerable<Option> All =>
        [Rules, Report, Baseline, FailOn, Jurisdiction, Ranker, Workers, NoProgress, NoColor, Config, Stats, Index];
}
