using System.Collections.Frozen;
using ClaimAudit.Values;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>Tells whether a paragraph introduces the list below it.</summary>
internal static class LeadIn
{
    private static readonly FrozenSet<string> Announcements = new[]
    {
        "following", "follows", "below", "several", "various", "many", "numerous", "number", "some", "these", "include", "includes",
        "including", "such", "key", "ways", "steps", "reasons", "factors", "mechanisms", "measures", "two", "three", "four", "five", "six",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// True for a paragraph that ends with a colon, announces things in its last sentence, is a single sentence, or stands before
    /// items with labels.
    /// </summary>
    public static bool Introduces(string text, TextSpan paragraph, bool itemHasLabel)
    {
        if (itemHasLabel || text.AsSpan(paragraph.Start, paragraph.Length).TrimEnd("*_ ").EndsWith(":", StringComparison.Ordinal))
        {
            return true;
        }

        var lastSentence = LastSentenceStart(text, paragraph);
        return lastSentence == paragraph.Start || Announces(text.AsSpan(lastSentence, paragraph.End - lastSentence));
    }

    private static int LastSentenceStart(string text, TextSpan paragraph)
    {
        for (var i = paragraph.End - 2; i > paragraph.Start; i--)
        {
            if (char.IsWhiteSpace(text[i]) && text[i - 1] is '.' or '!' or '?')
            {
                return i + 1;
            }
        }

        return paragraph.Start;
    }

    private static bool Announces(ReadOnlySpan<char> sentence)
    {
        var lookup = Announcements.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in sentence.SplitAny(" \t\r\n,.;:()"))
        {
            if (lookup.Contains(sentence[range]))
            {
                return true;
            }
        }

        return false;
    }
}
