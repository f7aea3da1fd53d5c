using ClaimAudit.Judging;

namespace ClaimAudit.Baselines;

/// <summary>How alike two wordings are.</summary>
internal static class QuoteLikeness
{
    /// <summary>Twice the words in common over all words, from 0 to 1; each word counts as often as it stands.</summary>
    public static double Of(string one, string other)
    {
        var words = Words(one);
        var others = Words(other);
        var common = words.Intersect(others).Count();
        return words.Count + others.Count == 0 ? 1 : 2.0 * common / (words.Count + others.Count);
    }

    private static HashSet<(string Word, int Time)> Words(string quote) =>
        QuoteNormalizer.Normalize(quote).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .GroupBy(word => word, StringComparer.Ordinal)
            .SelectMany(group => group.Select((word, time) => (word, time)))
            .ToHashSet();
}
