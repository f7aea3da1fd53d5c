using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Values;

namespace ClaimAudit.Checking;

/// <summary>The published pages a draft is judged as one more answer of.</summary>
/// <param name="Pages">The ids of those pages; empty where no page speaks of the draft's jurisdiction.</param>
/// <param name="Jurisdiction">What the draft speaks of; null where its pages do not agree or none is known.</param>
internal sealed record DraftTargets(ImmutableHashSet<string> Pages, string? Jurisdiction)
{
    /// <summary>The pages of the jurisdiction given; else those of the page whose answer is replaced; else those of the one
    /// jurisdiction that the question, or else the answer, names; else all.</summary>
    public static DraftTargets Find(ImmutableArray<Page> pages, Draft draft, string? jurisdiction, AnswerId? replaces)
    {
        var replaced = pages.FirstOrDefault(page => page.Id == replaces?.Document);
        var named = jurisdiction
            ?? replaced?.Jurisdiction
            ?? OnlyNamed(pages, draft.Answer.Question)
            ?? OnlyNamed(pages, draft.Document.Quote(draft.Answer.Span));
        if (named is not null)
        {
            var spelled = pages.FirstOrDefault(page => SpeaksOf(page, named))?.Jurisdiction ?? named;
            return new DraftTargets(Ids(pages.Where(page => SpeaksOf(page, named))), spelled);
        }

        var all = replaced is null ? pages : [replaced];
        var jurisdictions = all.Select(page => page.Jurisdiction).Distinct(StringComparer.Ordinal).ToList();
        return new DraftTargets(Ids(all), jurisdictions.Count == 1 ? jurisdictions[0] : null);
    }

    /// <summary>The pages whose findings the draft can change: its targets, that of the answer replaced, and all of one
    /// jurisdiction with any of them.</summary>
    public ImmutableArray<Page> Concerned(ImmutableArray<Page> pages, AnswerId? replaces)
    {
        var changed = pages.Where(page => Pages.Contains(page.Id) || page.Id == replaces?.Document).Select(page => page.Id).ToHashSet(StringComparer.Ordinal);
        var jurisdictions = pages.Where(page => changed.Contains(page.Id)).Select(page => page.Jurisdiction).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. pages.Where(page => changed.Contains(page.Id) || (page.Jurisdiction is { } name && jurisdictions.Contains(name)))];
    }

    /// <summary>The pages of other jurisdictions that name the draft's.</summary>
    public IEnumerable<Page> Naming(ImmutableArray<Page> pages) =>
        Jurisdiction is { } name ? pages.Where(page => !SpeaksOf(page, name) && Names(page.Document.Text, name)) : [];

    private static ImmutableHashSet<string> Ids(IEnumerable<Page> pages) =>
        pages.Select(page => page.Id).ToImmutableHashSet(StringComparer.Ordinal);

    private static bool SpeaksOf(Page page, string jurisdiction) =>
        string.Equals(page.Jurisdiction, jurisdiction, StringComparison.OrdinalIgnoreCase);

    private static string? OnlyNamed(ImmutableArray<Page> pages, string text)
    {
        var named = pages.Select(page => page.Jurisdiction).OfType<string>()
            .Where(name => Names(text, name))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return named.Count == 1 ? named[0] : null;
    }

    private static bool Names(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
