using System.Collections.Frozen;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>Says how much a line looks like a question.</summary>
internal static class QuestionShape
{
    public const int LongestQuestion = 400;

    private static readonly FrozenSet<string> Openers = new[]
    {
        "what", "which", "who", "whom", "whose", "when", "where", "why", "how", "is", "are", "am", "was", "were", "do", "does",
        "did", "can", "could", "may", "might", "must", "shall", "should", "will", "would", "has", "have", "had", "what's", "who's",
        "where's", "how's", "isn't", "aren't", "wasn't", "don't", "doesn't", "didn't", "can't", "won't", "shouldn't", "couldn't",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Interrogatives = new[]
    {
        "what", "which", "who", "whom", "whose", "when", "where", "why", "how",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Prepositions = new[]
    {
        "in", "on", "at", "by", "for", "from", "to", "under", "with", "of", "through", "since", "until", "about", "and", "but", "so",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the last character, closing quotes and emphasis aside, is a question mark.</summary>
    public static bool EndsWithMark(ReadOnlySpan<char> words)
    {
        var bare = words.TrimEnd("*_\"'”’)» ");
        return !bare.IsEmpty && bare[^1] is '?' or '？';
    }

    /// <summary>Whether it begins as questions do: <c>What</c>, <c>Is</c>, <c>Under which</c>.</summary>
    public static bool BeginsAsQuestion(ReadOnlySpan<char> words)
    {
        var bare = words.TrimStart("*_\"'“‘(¿ ");
        var first = FirstWord(bare);
        if (Openers.Contains(first))
        {
            return true;
        }

        return Prepositions.Contains(first) && Interrogatives.Contains(FirstWord(bare[first.Length..].TrimStart()));
    }

    /// <summary>Whether it is short enough, and either ends with the mark or begins as questions do and does not end as a statement.</summary>
    public static bool IsQuestion(ReadOnlySpan<char> words) =>
        words.Length <= LongestQuestion
        && (EndsWithMark(words) || (BeginsAsQuestion(words) && !EndsAsStatement(words)));

    /// <summary>Whether it ends with a full stop, a colon or the like.</summary>
    public static bool EndsAsStatement(ReadOnlySpan<char> words)
    {
        var bare = words.TrimEnd("*_\"'”’)» ");
        return !bare.IsEmpty && bare[^1] is '.' or ':' or ';' or '!';
    }

    private static string FirstWord(ReadOnlySpan<char> words)
    {
        var length = 0;
        while (length < words.Length && length < 12 && (char.IsLetter(words[length]) || words[length] is '\'' or '’'))
        {
            length++;
        }

        return words[..length].ToString().Replace('’', '\'');
    }
}
