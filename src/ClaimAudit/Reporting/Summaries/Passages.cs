using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>Cuts the passage around a quote out of its page.</summary>
internal static class Passages
{
    private const int ContextLength = 240;
    private const int QuoteLimit = 2_000;

    /// <summary>The quote with the rest of its paragraph, at most 240 UTF-16 units on either side, cut between words.</summary>
    public static Passage Of(FindingSide side, FindingPlaces places)
    {
        var origin = side.Span.Start;
        var pieces = ImmutableArray.CreateBuilder<PassagePiece>();
        if (places.SpanOf(side) is not { } span)
        {
            AddQuote(pieces, side, origin);
            return new Passage(pieces.ToImmutable(), CutBefore: false, CutAfter: false);
        }

        var text = places.PageOf(side.Answer)!.Document.Text;
        var around = SurroundingsOf(places.AnswerOf(side.Answer)!, span);
        var start = WordStart(text, Math.Max(around.Start, span.Start - ContextLength), around.Start, span.Start);
        var end = WordEnd(text, Math.Min(around.End, span.End + ContextLength), around.End, span.End);
        Add(pieces, text[start..span.Start], PassageMark.Context, null);
        AddQuote(pieces, side, origin);
        Add(pieces, text[span.End..end], PassageMark.Context, null);
        return new Passage(pieces.ToImmutable(), start > around.Start, end < around.End);
    }

    private static TextSpan SurroundingsOf(Answer answer, TextSpan span) =>
        answer.Blocks
            .Where(block => block.Span.Overlaps(span))
            .Aggregate(span, (around, block) => TextSpan.Union(around, block.Span));

    private static void AddQuote(ImmutableArray<PassagePiece>.Builder pieces, FindingSide side, int origin)
    {
        var quote = ReadableText.Shorten(side.Quote, QuoteLimit);
        var at = 0;
        foreach (var cue in side.Cues.OrderBy(cue => cue.Span))
        {
            var span = cue.Span.Shift(-origin);
            if (span.Start < at || span.End > quote.Length || span.Length == 0)
            {
                continue;
            }

            Add(pieces, quote[at..span.Start], PassageMark.Quote, null);
            Add(pieces, span.Of(quote), PassageMark.Cue, cue.Kind);
            at = span.End;
        }

        Add(pieces, quote[at..], PassageMark.Quote, null);
    }

    private static void Add(ImmutableArray<PassagePiece>.Builder pieces, string text, PassageMark mark, CueKind? cue)
    {
        if (text.Length > 0)
        {
            pieces.Add(new PassagePiece(text, mark, cue));
        }
    }

    private static int WordStart(string text, int at, int first, int limit)
    {
        if (at == first)
        {
            return at;
        }

        while (at < limit && !char.IsWhiteSpace(text[at - 1]))
        {
            at++;
        }

        return at;
    }

    private static int WordEnd(string text, int at, int last, int limit)
    {
        if (at == last)
        {
            return at;
        }

        while (at > limit && !char.IsWhiteSpace(text[at]))
        {
            at--;
        }

        return at;
    }
}
