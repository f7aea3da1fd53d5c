using System.Globalization;
using System.Text;

namespace ClaimAudit.Judging;

/// <summary>Brings a quote to the form that is compared: lower-case words and numbers with one space between them.</summary>
internal static class QuoteNormalizer
{
    private const int LongestListNumber = 3;

    /// <summary>The words and numbers of a quote. White space, punctuation, quotation marks, soft hyphens, invisible
    /// characters and list numbers are gone; decimal points, minus signs, per cent and currency signs stay.</summary>
    public static string Normalize(string quote)
    {
        var runes = quote.EnumerateRunes().Where(rune => !IsInvisible(rune)).ToArray();
        var words = new StringBuilder(quote.Length);
        var sentenceBegins = true;
        for (var i = 0; i < runes.Length; i++)
        {
            i += sentenceBegins ? ListNumberLength(runes, i) : 0;
            if (i < runes.Length)
            {
                Append(words, runes, i);
                sentenceBegins = Counts(runes[i]) ? false : sentenceBegins || EndsSentence(runes, i);
            }
        }

        return words.ToString().TrimEnd();
    }

    private static void Append(StringBuilder words, Rune[] runes, int index)
    {
        var rune = runes[index];
        if (Counts(rune))
        {
            words.Append(Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune)).ToString());
        }
        else if (IsMinus(runes, index))
        {
            words.Append('-');
        }
        else if (IsDecimalPoint(runes, index))
        {
            words.Append('.');
        }
        else if (!IsApostrophe(rune) && !IsThousandsComma(runes, index) && words.Length > 0 && words[^1] != ' ')
        {
            words.Append(' ');
        }
    }

    // "1. ", "(2) ", "b) ": counted only where a quote or a sentence begins, so that wrapping the text does not matter.
    private static int ListNumberLength(Rune[] runes, int start)
    {
        var at = start;
        at += At(runes, at) == '(' ? 1 : 0;
        var mark = at;
        while (at - mark < LongestListNumber && DigitAt(runes, at))
        {
            at++;
        }

        at += at == mark && at < runes.Length && Rune.IsLetter(runes[at]) ? 1 : 0;
        var closed = at > mark && At(runes, at) is '.' or ')';
        return closed && at + 1 < runes.Length && Rune.IsWhiteSpace(runes[at + 1]) ? at + 1 - start : 0;
    }

    private static bool EndsSentence(Rune[] runes, int index) =>
        runes[index].Value is '.' or ':' or ';' or '!' or '?' && index + 1 < runes.Length && Rune.IsWhiteSpace(runes[index + 1]);

    // Soft hyphens, zero-width characters, direction marks, word joiners and byte-order marks.
    private static bool IsInvisible(Rune rune) => rune.Value is 0xAD or (>= 0x200B and <= 0x200F) or 0x2060 or 0xFEFF;

    private static bool Counts(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || rune.Value is '%' or '‰' or '≤' or '≥'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.CurrencySymbol or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '’' or '‘' or 'ʼ';

    private static bool IsMinus(Rune[] runes, int index) =>
        runes[index].Value is '-' or '−'
        && DigitAt(runes, index + 1)
        && (index == 0 || Rune.IsWhiteSpace(runes[index - 1]));

    private static bool IsDecimalPoint(Rune[] runes, int index) =>
        runes[index].Value == '.' && DigitAt(runes, index - 1) && DigitAt(runes, index + 1);

    private static bool IsThousandsComma(Rune[] runes, int index) =>
        runes[index].Value == ',' && DigitAt(runes, index - 1)
        && DigitAt(runes, index + 1) && DigitAt(runes, index + 2) && DigitAt(runes, index + 3) && !DigitAt(runes, index + 4);

    private static bool DigitAt(Rune[] runes, int index) =>
        index >= 0 && index < runes.Length && Rune.IsDigit(runes[index]);

    private static int At(Rune[] runes, int index) => index < runes.Length ? runes[index].Value : 0;
}
