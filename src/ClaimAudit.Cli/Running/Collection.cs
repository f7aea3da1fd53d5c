using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Rules;
using ClaimAudit.Suppressions;
using ClaimAudit.Values;

namespace ClaimAudit.Cli.Running;

/// <summary>Everything read before the engine starts.</summary>
/// <param name="Rules">The rule book.</param>
/// <param name="Pages">The pages.</param>
/// <param name="Suppressions">The findings to leave out, by the settings file and by the pages themselves.</param>
/// <param name="Diagnostics">What was wrong with settings, rules and pages, in order.</param>
internal sealed record Collection(
    RuleBook Rules,
    ImmutableArray<Page> Pages,
    ImmutableArray<Suppression> Suppressions,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Reads rules and pages, both at once.</summary>
    public static Collection Read(IReadOnlyList<string> paths, RunSettings settings, CliHost host)
    {
        var rules = Task.Run(() => RuleSource.Read(settings));
        var corpus = PageSource.Read(paths, settings, host);
        var inPages = SuppressionScanner.Scan(corpus.Pages);
        var book = rules.GetAwaiter().GetResult();
        return new Collection(
            book.Book,
            corpus.Pages,
            [.. settings.Ignore, .. inPages.Suppressions],
            [.. settings.Diagnostics.Concat(book.Diagnostics).Concat(corpus.Diagnostics).Concat(inPages.Diagnostics).Order()]);
    }
}
