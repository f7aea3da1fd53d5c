using System.Text;
using ClaimAudit.Values;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>A page's text as it is written and as its readers see it. Both have the same length and the same lines.</summary>
/// <param name="Written">The document's text.</param>
/// <param name="Seen">The same with blanks in place of HTML comments.</param>
internal sealed record PageText(string Written, string Seen)
{
    private const string Opening = "<!--";
    private const string Closing = "-->";

    /// <summary>Reads a document's text. A comment that is never closed is none.</summary>
    public static PageText Of(string written)
    {
        StringBuilder? seen = null;
        for (var comment = CommentFrom(written, 0, written.Length); comment is { } span; comment = CommentFrom(written, span.End, written.Length))
        {
            seen ??= new StringBuilder(written);
            for (var i = span.Start; i < span.End; i++)
            {
                seen[i] = written[i] is '\n' or '\r' ? written[i] : ' ';
            }
        }

        return new PageText(written, seen?.ToString() ?? written);
    }

    /// <summary>The parts of a range that lie between comments, without outer white space; none that is empty.</summary>
    public IEnumerable<TextSpan> BetweenComments(TextSpan range)
    {
        var start = range.Start;
        for (var comment = CommentFrom(Written, start, range.End); comment is { } span; comment = CommentFrom(Written, start, range.End))
        {
            if (Trimmed(start, span.Start) is { Length: > 0 } part)
            {
                yield return part;
            }

            start = span.End;
        }

        if (Trimmed(start, range.End) is { Length: > 0 } rest)
        {
            yield return rest;
        }
    }

    private static TextSpan? CommentFrom(string text, int start, int end)
    {
        var open = start < end ? text.IndexOf(Opening, start, end - start, StringComparison.Ordinal) : -1;
        var close = open < 0 ? -1 : text.IndexOf(Closing, open + Opening.Length, StringComparison.Ordinal);
        return close < 0 ? null : TextSpan.FromBounds(open, close + Closing.Length);
    }

    private TextSpan Trimmed(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Seen[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Seen[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
