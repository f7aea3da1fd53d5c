using System.Text;

namespace ClaimAudit.Evaluation;

/// <summary>Whether a finding quotes the words a labeller meant.</summary>
internal static class QuoteOverlap
{
    private const double EnoughWords = 0.6;

    /// <summary>True where one quote holds the other, or six tenths of the shorter one's words stand in both.</summary>
    public static bool Between(string one, string other)
    {
        var (a, b) = (Normal(one), Normal(other));
        if (a.Length == 0 || b.Length == 0)
        {
            return false;
        }

        if (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal))
        {
            return true;
        }

        var (words, others) = (WordsOf(a), WordsOf(b));
        var shared = words.Count(others.Contains);
        return (double)shared / Math.Min(words.Count, others.Count) >= EnoughWords;
    }

    private static HashSet<string> WordsOf(string text) => text.Split(' ').ToHashSet(StringComparer.Ordinal);

    private static string Normal(string quote)
    {
        var text = new StringBuilder(quote.Length);
        foreach (var rune in quote.ToLowerInvariant().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune) || rune.Value == '_')
            {
                text.Append(rune.ToString());
            }
            else if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }

        return text.ToString().TrimEnd(' ');
    }
}
