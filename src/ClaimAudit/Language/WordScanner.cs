using System.Globalization;
using System.Text;

namespace ClaimAudit.Language;

/// <summary>Finds where a word ends that begins at a given place.</summary>
internal static class WordScanner
{
    /// <summary>The units of the letter, digit or mark that a word may hold at that place; 0 when there is none.</summary>
    public static int LetterOrDigitLength(string text, int at)
    {
        if (char.IsLetterOrDigit(text[at]))
        {
            return 1;
        }

        if (char.IsHighSurrogate(text[at]) && Rune.TryGetRuneAt(text, at, out var rune))
        {
            return Rune.IsLetterOrDigit(rune) ? 2 : 0;
        }

        return 0;
    }

    /// <summary>The end of the word that begins at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="chunk">Where the units without white space begin that hold the word.</param>
    /// <param name="start">Where the word begins; a letter, a digit, or an apostrophe or point before a digit.</param>
    /// <param name="end">Where the units without white space end.</param>
    public static int FindEnd(string text, int chunk, int start, int end)
    {
        var at = start + Math.Max(1, LetterOrDigitLength(text, start));
        while (at < end)
        {
            var length = LetterOrDigitLength(text, at);
            if (length == 0 && IsWordMark(text[at]))
            {
                length = 1;
            }

            if (length > 0)
            {
                at += length;
            }
            else if (Joins(text, start, at, end))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        var takesStop = at < end && text[at] == '.' && (at + 1 >= end || text[at + 1] != '.')
            && (Abbreviations.TakesStop(text.AsSpan(start, at - start)) || IsListNumber(text, chunk, start, at, end));
        return takesStop ? at + 1 : at;
    }

    private static bool IsWordMark(char unit) =>
        unit is '_' or '\u00AD' or '\u200C' or '\u200D'
        || char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool Joins(string text, int start, int at, int end)
    {
        if (at + 1 >= end || LetterOrDigitLength(text, at + 1) == 0)
        {
            return false;
        }

        var before = text[at - 1];
        var after = text[at + 1];
        return text[at] switch
        {
            '.' => !(char.IsUpper(after) && char.IsLower(before) && at - start > 2 && char.IsLower(text[at - 2])),
            ',' => char.IsAsciiDigit(before) && IsThousand(text, at + 1, end),
            ':' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '/' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '\'' or '’' => char.IsLetterOrDigit(before),
            '-' or '‐' or '‑' => true,
            '&' => char.IsUpper(before) && char.IsUpper(after),
            '@' => true,
            _ => false,
        };
    }

    private static bool IsThousand(string text, int at, int end)
    {
        var digits = 0;
        while (digits < 4 && at + digits < end && char.IsAsciiDigit(text[at + digits]))
        {
            digits++;
        }

        return digits == 3;
    }

    private static bool IsListNumber(string text, int chunk, int start, int at, int end)
    {
        if (start != chunk || at + 1 != end || at - start > 3 || text.AsSpan(start, at - start).ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var before = start - 1;
        while (before >= 0 && text[before] is ' ' or '\t' or '\u00A0')
        {
            before--;
        }

        return (before < 0 || text[before] is '\n' or '\r') && end < text.Length;
    }
}
