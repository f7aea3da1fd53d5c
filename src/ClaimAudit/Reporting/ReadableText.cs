using System.Globalization;
using System.Text;

namespace ClaimAudit.Reporting;

/// <summary>Published words made safe to look at: what would be invisible, reorder the line or break a file is spelled out.</summary>
public static class ReadableText
{
    private const string Ellipsis = "…";

    /// <summary>The text with control characters, marks of writing direction and lone surrogates written as <c>[U+202E]</c>; tabs and line ends stay.</summary>
    public static string Of(string text)
    {
        if (!NeedsSpelling(text))
        {
            return text;
        }

        var readable = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                readable.Append(text, i, 2);
                i++;
            }
            else if (IsHidden(text[i]) || char.IsSurrogate(text[i]))
            {
                readable.Append(CultureInfo.InvariantCulture, $"[U+{(int)text[i]:X4}]");
            }
            else
            {
                readable.Append(text[i]);
            }
        }

        return readable.ToString();
    }

    /// <summary><see cref="Of"/> with every run of white space made one space: for a heading, a cell or a message of one line.</summary>
    public static string Line(string text) =>
        string.Join(' ', Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>At most <paramref name="limit"/> UTF-16 units of a text, an ellipsis at the end where something was cut, no character split.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">The longest result, from 1.</param>
    public static string Shorten(string text, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        if (text.Length <= limit)
        {
            return text;
        }

        var end = limit - Ellipsis.Length;
        return string.Concat(text.AsSpan(0, end > 0 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), Ellipsis);
    }

    private static bool NeedsSpelling(string text) => text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') || text.Any(IsHidden);

    private static bool IsHidden(char letter) => letter switch
    {
        '\t' or '\n' or '\r' => false,
        '\u200b' or '\u200e' or '\u200f' or '\u061c' or '\u2060' or '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff' => true,
        >= '\u202a' and <= '\u202e' => true,
        >= '\u2066' and <= '\u2069' => true,
        _ => char.IsControl(letter),
    };
}
