using ClaimAudit.Corpus.PlainText;
using ClaimAudit.Values;
using Markdig.Syntax;

namespace ClaimAudit.Corpus.Formats;

/// <summary>Finds the words of a Markdown heading or paragraph in the source, without marks and number.</summary>
internal static class MarkdownWords
{
    public static TextSpan Of(string text, LeafBlock block, int start, int end)
    {
        var wordsEnd = block is HeadingBlock { IsSetext: true } ? EndOfFirstLine(text, start, end) : end;
        var words = Emphasis.SkipOpening(text, Emphasis.SkipHeading(text, start, wordsEnd), wordsEnd);
        words = ListMarker.At(text, words, wordsEnd) is { Style: not ListStyle.Bullet } marker ? marker.ContentStart : words;
        return Emphasis.Strip(text, words, wordsEnd);
    }

    private static int EndOfFirstLine(string text, int start, int end)
    {
        var length = text.AsSpan(start, end - start).IndexOfAny('\r', '\n');
        return length < 0 ? end : start + length;
    }
}
