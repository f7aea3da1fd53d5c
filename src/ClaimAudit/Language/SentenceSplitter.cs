using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Language;

/// <summary>Finds where English sentences end: behind stops that are no abbreviation's, and at blank lines.</summary>
public static class SentenceSplitter
{
    /// <summary>The ends of the sentences, as indices behind each sentence's last word; the last one is the number of words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words as <see cref="Tokenizer"/> gives them.</param>
    public static ImmutableArray<int> Split(string text, ReadOnlySpan<TextSpan> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ends = ImmutableArray.CreateBuilder<int>();
        var sentence = 0;
        var stopped = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (EndsWithStop(text, tokens[i], i == sentence) && !(i == sentence + 1 && IsNumberStop(text, tokens[i - 1], tokens[i])))
            {
                stopped = i;
            }
            else if (stopped >= 0 && !(IsCloser(text, tokens[i]) && tokens[i].Start == tokens[i - 1].End))
            {
                stopped = -1;
            }

            if (i + 1 == tokens.Length
                || HoldsBlankLine(text, tokens[i].End, tokens[i + 1].Start)
                || (stopped >= 0 && BreaksBefore(text, tokens, stopped, i + 1)))
            {
                ends.Add(i + 1);
                sentence = i + 1;
                stopped = -1;
            }
        }

        return ends.DrainToImmutable();
    }

    private static bool EndsWithStop(string text, TextSpan token, bool first)
    {
        var last = text[token.End - 1];
        if (last is '!' or '?' or '…' or '。')
        {
            return true;
        }

        return last == '.' && !(first && char.IsAsciiDigit(text[token.Start]));
    }

    /// <summary>Whether a stop at the beginning of a sentence belongs to the number of a list item.</summary>
    private static bool IsNumberStop(string text, TextSpan number, TextSpan stop) =>
        stop.Start == number.End && stop.Length == 1 && number.Length <= 3
        && !text.AsSpan(number.Start, number.Length).ContainsAnyExceptInRange('0', '9');

    private static bool IsCloser(string text, TextSpan token) =>
        token.Length <= 2 && text[token.Start] is ')' or ']' or '}' or '"' or '”' or '’' or '\'' or '»' or '*';

    private static bool BreaksBefore(string text, ReadOnlySpan<TextSpan> tokens, int stop, int next)
    {
        if (tokens[next].Start == tokens[next - 1].End)
        {
            return tokens[stop].Length == 1 && next == stop + 1 && char.IsUpper(text[tokens[next].Start]) && text[tokens[stop].Start] == '.'
                && stop > 0 && tokens[stop - 1].End == tokens[stop].Start && char.IsLower(text[tokens[stop].Start - 1]);
        }

        var word = SkipOpeners(text, tokens, next);
        var stopText = text.AsSpan(tokens[stop].Start, tokens[stop].Length);
        var nextText = text.AsSpan(tokens[word].Start, tokens[word].Length);
        if (stopText.Length > 1 && char.IsLetterOrDigit(stopText[0]))
        {
            return Abbreviations.EndsSentence(stopText, nextText);
        }

        return !char.IsLower(nextText[0]) && !(nextText.Length == 1 && nextText[0] is ',' or ';' or ':' or '-' or '–' or '—' or ')');
    }

    private static int SkipOpeners(string text, ReadOnlySpan<TextSpan> tokens, int at)
    {
        var limit = Math.Min(at + 3, tokens.Length - 1);
        while (at < limit && text[tokens[at].Start] is '(' or '[' or '"' or '“' or '‘' or '\'' or '«')
        {
            at++;
        }

        return at;
    }

    private static bool HoldsBlankLine(string text, int start, int end)
    {
        var lines = 0;
        for (var i = start; i < end; i++)
        {
            lines += text[i] is '\n' or '\u2029' || (text[i] == '\r' && (i + 1 >= end || text[i + 1] != '\n')) ? 1 : 0;
        }

        return lines > 1;
    }
}
