using System.Collections.Immutable;
using System.Text;
using ClaimAudit.Corpus.PlainText;
using ClaimAudit.Values;

namespace ClaimAudit.Corpus.Formats;

/// <summary>Makes pages of entries: the document's text is each question with its answer below it.</summary>
internal static class StructuredPages
{
    /// <summary>
    /// One page, or, where the entries name several jurisdictions, one page for each, with the id <c>file/jurisdiction</c>.
    /// </summary>
    public static ImmutableArray<Page> Of(string id, string title, IReadOnlyCollection<StructuredEntry> entries)
    {
        var groups = entries.GroupBy(entry => entry.Jurisdiction, StringComparer.Ordinal).ToList();
        return groups.Count == 1
            ? [PageOf(id, title, groups[0].Key, groups[0])]
            : [.. groups.Select(group => PageOf(group.Key is null ? id : $"{id}/{group.Key}", title, group.Key, group))];
    }

    private static Page PageOf(string id, string title, string? jurisdiction, IEnumerable<StructuredEntry> entries)
    {
        var text = new StringBuilder();
        var places = new List<(TextSpan Question, int AnswerStart, int AnswerEnd)>();
        foreach (var entry in entries)
        {
            var question = WhiteSpace.Fold(entry.Question);
            var questionSpan = new TextSpan(text.Length, question.Length);
            text.Append(question).Append('\n');
            var answerStart = text.Length;
            text.Append(entry.Answer);
            places.Add((questionSpan, answerStart, text.Length));
            text.Append("\n\n");
        }

        var document = new SourceDocument(id, text.ToString());
        var page = PageText.Of(document.Text);
        var answers = places.Select((place, i) =>
            PageAssembly.AnswerOf(page, i + 1, place.Question, place.AnswerStart, place.AnswerEnd));
        return new Page(document, title, jurisdiction, [.. answers], AnchoredToAnswers: true);
    }
}
