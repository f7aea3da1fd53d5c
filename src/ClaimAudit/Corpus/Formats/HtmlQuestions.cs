using System.Collections.Immutable;
using ClaimAudit.Corpus.PlainText;
using ClaimAudit.Values;

namespace ClaimAudit.Corpus.Formats;

/// <summary>Finds the questions of a rendered HTML page in the way that finds the most; among equals the stricter way wins.</summary>
internal static class HtmlQuestions
{
    public static ImmutableArray<QuestionHead> Find(HtmlRendering page)
    {
        ImmutableArray<QuestionHead> best = [];
        foreach (var kind in Enum.GetValues<HtmlMarkKind>())
        {
            var found = OfKind(page, kind);
            best = found.Length > best.Length ? found : best;
        }

        var inText = QuestionSearch.OfPlainText.Find(page.Text, PageLines.Split(page.Text));
        return inText.Length > best.Length ? inText : best;
    }

    private static ImmutableArray<QuestionHead> OfKind(HtmlRendering page, HtmlMarkKind kind)
    {
        var heads = ImmutableArray.CreateBuilder<QuestionHead>();
        var level = 0;
        foreach (var mark in page.Marks)
        {
            var words = Emphasis.Strip(page.Text, mark.Span.Start, mark.Span.End);
            words = ListMarker.At(page.Text, words.Start, words.End) is { Style: not ListStyle.Bullet } marker
                ? TextSpan.FromBounds(marker.ContentStart, words.End)
                : words;
            if (heads.Count > 0 && mark.Span.Start < heads[^1].AnswerStart)
            {
                continue;
            }

            if (mark.Kind == kind && IsQuestion(kind, words.Of(page.Text)))
            {
                level = mark.Level;
                heads.Add(new QuestionHead(mark.Span.Start, words, mark.Span.End, mark.Limit));
            }
            else if (mark.Level > 0 && mark.Level <= level && heads.Count > 0 && heads[^1].AnswerLimit < 0)
            {
                heads[^1] = heads[^1] with { AnswerLimit = mark.Span.Start };
            }
        }

        return heads.ToImmutable();
    }

    /// <summary>What is marked up as a question is one; of terms, headings and bold lines only those shaped as questions.</summary>
    private static bool IsQuestion(HtmlMarkKind kind, string words) =>
        words.Length > 0 && (kind <= HtmlMarkKind.Summary || QuestionShape.IsQuestion(words));
}
