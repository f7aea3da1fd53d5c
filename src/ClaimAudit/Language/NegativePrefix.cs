using System.Collections.Immutable;

namespace ClaimAudit.Language;

/// <summary>Tells by its beginning whether a word denies another; for words that the lexicon does not list.</summary>
internal static class NegativePrefix
{
    private const int ShortestRoot = 4;

    private static readonly ImmutableArray<string> s_prefixes = ["un", "non-", "non", "de", "dis", "in"];

    /// <summary>The words that a word would deny by its beginning, known or not.</summary>
    public static IEnumerable<string> Roots(string word) => s_prefixes
        .Where(prefix => word.Length >= prefix.Length + ShortestRoot && word.StartsWith(prefix, StringComparison.Ordinal))
        .Select(prefix => word[prefix.Length..]);

    /// <summary>Whether a word is another with a negative prefix, as <c>unsubscribe</c> is <c>subscribe</c>.</summary>
    public static bool Denies(string word, string root)
    {
        var length = word.Length - root.Length;
        return length > 0 && root.Length >= ShortestRoot && word.EndsWith(root, StringComparison.Ordinal)
            && s_prefixes.Contains(word[..length], StringComparer.Ordinal);
    }
}
