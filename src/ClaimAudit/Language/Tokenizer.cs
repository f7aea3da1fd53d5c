using System.Collections.Immutable;
using System.Globalization;
using ClaimAudit.Values;

namespace ClaimAudit.Language;

/// <summary>
/// Cuts English text into words and marks by the conventions of the English Universal Dependencies treebanks:
/// <c>do|n't</c>, <c>can|not</c>, <c>state|'s</c>, <c>tenure|-|track</c>, <c>$|25</c>, <c>and|/|or</c>.
/// </summary>
public static class Tokenizer
{
    /// <summary>
    /// The words and marks of a text in order, in UTF-16 units of it. Every unit that is not white space lies in
    /// exactly one of them. Takes time linear in the length of the text.
    /// </summary>
    public static ImmutableArray<TextSpan> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = ImmutableArray.CreateBuilder<TextSpan>((text.Length / 5) + 1);
        var start = 0;
        while (start < text.Length)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            CutChunk(text, start, end, tokens);
            start = end;
        }

        return tokens.DrainToImmutable();
    }

    private static void CutChunk(string text, int start, int end, ImmutableArray<TextSpan>.Builder tokens)
    {
        var at = start;
        while (at < end && !IsWordAt(text, at, end))
        {
            at = CutMark(text, at, end, tokens);
        }

        var address = WebAddress.Measure(text.AsSpan(at, end - at));
        if (address > 0)
        {
            tokens.Add(new TextSpan(at, address));
            at += address;
        }

        while (at < end)
        {
            if (IsWordAt(text, at, end))
            {
                var next = WordScanner.FindEnd(text, start, at, end);
                WordCutter.Cut(text, TextSpan.FromBounds(at, next), tokens);
                at = next;
            }
            else
            {
                at = CutMark(text, at, end, tokens);
            }
        }
    }

    private static bool IsWordAt(string text, int at, int end) =>
        WordScanner.LetterOrDigitLength(text, at) > 0
        || (text[at] is '\'' or '’' && at + 2 < end && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]))
        || (text[at] is '.' && at + 1 < end && char.IsAsciiDigit(text[at + 1]));

    private static int CutMark(string text, int start, int end, ImmutableArray<TextSpan>.Builder tokens)
    {
        var at = start + 1;
        if (char.IsHighSurrogate(text[start]) && at < end && char.IsLowSurrogate(text[at]))
        {
            at++;
        }
        else if (ClingsToItself(text[start]))
        {
            while (at < end && (text[at] == text[start] || (text[start] is '!' or '?' && text[at] is '!' or '?')))
            {
                at++;
            }
        }

        while (at < end && IsAttachment(text[at]))
        {
            at++;
        }

        tokens.Add(TextSpan.FromBounds(start, at));
        return at;
    }

    private static bool ClingsToItself(char unit) =>
        unit is '.' or '-' or '–' or '—' or '!' or '?' or '*' or '=' or '_' or '~' or '`' or '\'' or '#';

    private static bool IsAttachment(char unit) =>
        unit is '\u200D' or '\uFE0E' or '\uFE0F' || char.GetUnicodeCategory(unit) == UnicodeCategory.NonSpacingMark;
}
