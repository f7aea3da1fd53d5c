using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit.Cli.Running;

/// <summary>Everything read before the engine starts.</summary>
/// <param name="Rules">The rule book.</param>
/// <param name="Pages">The pages.</param>
/// <param name="Diagnostics">What was wrong with settings, rules and pages, in order.</param>
internal sealed record Collection(RuleBook Rules, ImmutableArray<Page> Pages, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Reads rules and pages, both at once.</summary>
    public static Collection Read(IReadOnlyList<string> paths, RunSettings settings, CliHost host)
    {
        var rules = Task.Run(() => RuleSource.Read(settings));
        var (pages, pageDiagnostics) = PageSource.Read(paths, settings, host);
        var (book, ruleDiagnostics) = rules.GetAwaiter().GetResult();
        return new Collection(book, pages, [.. settings.Diagnostics.Concat(ruleDiagnostics).Concat(pageDiagnostics).Order()]);
    }
}
