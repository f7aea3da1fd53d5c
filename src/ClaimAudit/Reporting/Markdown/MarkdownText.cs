using System.Text;

namespace ClaimAudit.Reporting.Markdown;

/// <summary>Published words as plain text inside Markdown: no markup, no HTML, no mention, no reference and no link of theirs takes effect.</summary>
internal static class MarkdownText
{
    private const string Punctuation = "\\`*_[]|~$";
    private const string LinePunctuation = "-+=";
    private const string Breaker = "<!-- -->";

    /// <summary>At most <paramref name="limit"/> characters of a text on one line, escaped.</summary>
    public static string Of(string text, int limit = int.MaxValue)
    {
        var line = ReadableText.Shorten(ReadableText.Line(text), limit);
        var escaped = new StringBuilder(line.Length + 16);
        escaped.Append(line.Length > 0 && LinePunctuation.Contains(line[0], StringComparison.Ordinal) ? "\\" : string.Empty);
        foreach (var letter in line)
        {
            Append(escaped, letter);
        }

        return Unlinked(escaped).Replace(". ", "\\. ", 0, LeadingNumber(escaped)).ToString();
    }

    /// <summary>The same inside an HTML element, where Markdown is not read but mentions, references and links are.</summary>
    public static string InHtml(string text, int limit)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var letter in ReadableText.Shorten(ReadableText.Line(text), limit))
        {
            escaped.Append(letter switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '[' => "&#91;",
                '`' => "&#96;",
                '@' => "@" + Breaker,
                '#' => "#" + Breaker,
                _ => letter.ToString(),
            });
        }

        return Unlinked(escaped).ToString();
    }

    private static StringBuilder Unlinked(StringBuilder text) => text
        .Replace("://", ":" + Breaker + "//")
        .Replace("www.", "www" + Breaker + ".");

    /// <summary>How far a number at the start reaches, its full stop and space included, so that it begins no list.</summary>
    private static int LeadingNumber(StringBuilder text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits > 0 && digits + 1 < text.Length ? digits + 2 : 0;
    }

    private static void Append(StringBuilder escaped, char letter)
    {
        switch (letter)
        {
            case '&':
                escaped.Append("&amp;");
                break;
            case '<':
                escaped.Append("&lt;");
                break;
            case '>':
                escaped.Append("&gt;");
                break;
            case '@' or '#':
                escaped.Append('\\').Append(letter).Append(Breaker);
                break;
            default:
                escaped.Append(Punctuation.Contains(letter, StringComparison.Ordinal) ? "\\" : string.Empty).Append(letter);
                break;
        }
    }
}
