using System.Collections.Immutable;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>Cuts a range of a text into lines at LF, CRLF and CR.</summary>
internal static class PageLines
{
    public static ImmutableArray<PageLine> Split(string text) => Split(text, 0, text.Length);

    public static ImmutableArray<PageLine> Split(string text, int start, int end)
    {
        var lines = ImmutableArray.CreateBuilder<PageLine>();
        var lineStart = start;
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ('\n' or '\r'))
            {
                continue;
            }

            lines.Add(Trim(text, lineStart, i));
            if (text[i] == '\r' && i + 1 < end && text[i + 1] == '\n')
            {
                i++;
            }

            lineStart = i + 1;
        }

        lines.Add(Trim(text, lineStart, end));
        return lines.ToImmutable();
    }

    private static PageLine Trim(string text, int start, int end)
    {
        var first = start;
        while (first < end && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        while (end > first && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new PageLine(first, end, first - start);
    }
}
