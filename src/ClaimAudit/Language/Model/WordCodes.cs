namespace ClaimAudit.Language.Model;

/// <summary>What the models know of a word's outside: hashes of the word, its affixes and its shape.</summary>
/// <param name="Exact">The word as written.</param>
/// <param name="Lower">The word in lower case with straight apostrophes.</param>
/// <param name="Suffix1">Its last unit.</param>
/// <param name="Suffix2">Its last two units.</param>
/// <param name="Suffix3">Its last three units.</param>
/// <param name="Suffix4">Its last four units.</param>
/// <param name="Prefix2">Its first two units.</param>
/// <param name="Prefix3">Its first three units.</param>
/// <param name="Shape">Its pattern of capitals, small letters, digits and marks, runs cut at two.</param>
internal readonly record struct WordCodes(
    uint Exact,
    uint Lower,
    uint Suffix1,
    uint Suffix2,
    uint Suffix3,
    uint Suffix4,
    uint Prefix2,
    uint Prefix3,
    uint Shape)
{
    /// <summary>The place before the first or behind the last word.</summary>
    public static readonly WordCodes Outside = new(1, 1, 1, 1, 1, 1, 1, 1, 1);

    /// <summary>The codes of one word.</summary>
    /// <param name="text">The word as written.</param>
    /// <param name="lower">The word in lower case with straight apostrophes.</param>
    public static WordCodes Of(ReadOnlySpan<char> text, ReadOnlySpan<char> lower) => new(
        FeatureHash.OfText(text),
        FeatureHash.OfText(lower),
        Tail(lower, 1),
        Tail(lower, 2),
        Tail(lower, 3),
        Tail(lower, 4),
        FeatureHash.OfText(lower[..Math.Min(2, lower.Length)]),
        FeatureHash.OfText(lower[..Math.Min(3, lower.Length)]),
        ShapeOf(text));

    private static uint Tail(ReadOnlySpan<char> lower, int length) =>
        FeatureHash.OfText(lower[Math.Max(0, lower.Length - length)..]);

    private static uint ShapeOf(ReadOnlySpan<char> text)
    {
        var shape = 7u;
        var last = 0u;
        var run = 0;
        foreach (var unit in text)
        {
            var kind = char.IsUpper(unit) ? 1u : char.IsLetter(unit) ? 2u : char.IsDigit(unit) ? 3u : (4u + unit);
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2)
            {
                shape = FeatureHash.Of(0, shape, kind);
            }
        }

        return shape;
    }
}
