using System.Collections.Immutable;

namespace ClaimAudit.Language;

/// <summary>Tells by its ending whether a word is made from another; for words of which the lexicon knows no relatives.</summary>
internal static class Suffixation
{
    private const int ShortestStem = 3;

    private static readonly ImmutableArray<(string Suffix, WordClass Derived, WordClass Root)> s_suffixes =
    [
        ("ing", WordClass.Noun, WordClass.Verb),
        ("ation", WordClass.Noun, WordClass.Verb),
        ("ion", WordClass.Noun, WordClass.Verb),
        ("ment", WordClass.Noun, WordClass.Verb),
        ("al", WordClass.Noun, WordClass.Verb),
        ("er", WordClass.Noun, WordClass.Verb),
        ("or", WordClass.Noun, WordClass.Verb),
        ("ance", WordClass.Noun, WordClass.Verb),
        ("ence", WordClass.Noun, WordClass.Verb),
        ("able", WordClass.Adjective, WordClass.Verb),
        ("ed", WordClass.Adjective, WordClass.Verb),
        ("al", WordClass.Adjective, WordClass.Noun),
        ("ness", WordClass.Noun, WordClass.Adjective),
        ("ity", WordClass.Noun, WordClass.Adjective),
        ("ly", WordClass.Adverb, WordClass.Adjective),
    ];

    /// <summary>Whether a word is another with an ending that makes its class from the other's.</summary>
    public static bool Explains(ReadOnlySpan<char> derived, WordClass derivedClass, ReadOnlySpan<char> root, WordClass rootClass)
    {
        foreach (var (suffix, from, to) in s_suffixes)
        {
            if (from == derivedClass && to == rootClass && derived.EndsWith(suffix, StringComparison.Ordinal)
                && derived.Length >= suffix.Length + ShortestStem && IsStemOf(derived[..^suffix.Length], root))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStemOf(ReadOnlySpan<char> stem, ReadOnlySpan<char> root)
    {
        if (root.StartsWith(stem, StringComparison.Ordinal))
        {
            return root.Length == stem.Length || (root.Length == stem.Length + 1 && root[^1] == 'e');
        }

        return stem[^1] == 'i'
            ? root.Length == stem.Length && root[^1] == 'y' && root.StartsWith(stem[..^1], StringComparison.Ordinal)
            : stem[^1] == stem[^2] && root.SequenceEqual(stem[..^1]);
    }
}
