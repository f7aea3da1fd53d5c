using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Values;

namespace ClaimAudit.Checking;

/// <summary>Pages as they would be with the draft published.</summary>
/// <param name="Pages">The pages, by id; the draft is one more answer of its target pages, or a page of its own.</param>
/// <param name="Places">Where the draft stands, by page.</param>
internal sealed record DraftedPages(ImmutableArray<Page> Pages, ImmutableDictionary<string, PlacedDraft> Places)
{
    private const string Gap = "\n\n";

    /// <summary>The draft as an answer of each page it stands on.</summary>
    public ImmutableHashSet<AnswerId> Answers => [.. Places.Select(place => new AnswerId(place.Key, place.Value.Number))];

    /// <summary>Publishes the draft, and takes the words of the answer it replaces away; its number stays.</summary>
    public static DraftedPages Of(ImmutableArray<Page> published, Draft draft, DraftTargets targets, AnswerId? replaces)
    {
        var places = ImmutableDictionary.CreateBuilder<string, PlacedDraft>(StringComparer.Ordinal);
        var pages = new List<Page>();
        foreach (var page in published)
        {
            var left = replaces is { } old && old.Document == page.Id
                ? page with { Answers = [.. page.Answers.Select(answer => answer.Number == old.Question ? Emptied(answer) : answer)] }
                : page;
            if (targets.Pages.Contains(page.Id))
            {
                var place = new PlacedDraft(page.Answers.Select(answer => answer.Number).DefaultIfEmpty().Max() + 1, page.Document.Text.Length + Gap.Length);
                places.Add(page.Id, place);
                left = Append(left, draft, place);
            }

            pages.Add(left);
        }

        if (targets.Pages.IsEmpty)
        {
            places.Add(Draft.Id, new PlacedDraft(1, 0));
            pages.Add(PageOf(draft, targets.Jurisdiction));
        }

        return new DraftedPages([.. pages.OrderBy(page => page.Id, StringComparer.Ordinal)], places.ToImmutable());
    }

    /// <summary>The draft as a page of its own.</summary>
    public static Page PageOf(Draft draft, string? jurisdiction) => new(draft.Document, string.Empty, jurisdiction, [draft.Answer]);

    private static Answer Emptied(Answer answer) => answer with { Span = answer.Span with { Length = 0 }, Blocks = [] };

    private static Page Append(Page page, Draft draft, PlacedDraft place) => page with
    {
        Document = new SourceDocument(page.Id, page.Document.Text + Gap + draft.Document.Text),
        Answers = page.Answers.Add(draft.Answer with
        {
            Number = place.Number,
            QuestionSpan = draft.Answer.QuestionSpan.Shift(place.Offset),
            Span = draft.Answer.Span.Shift(place.Offset),
            Blocks = [.. draft.Answer.Blocks.Select(block => block with
            {
                Span = block.Span.Shift(place.Offset),
                Label = block.Label?.Shift(place.Offset),
            })],
        }),
    };
}
