using System.Collections.Immutable;
using ClaimAudit.Language;

namespace ClaimAudit.Training.WordNet;

/// <summary>Opposites that matter between claims and that WordNet does not list.</summary>
internal static class Supplement
{
    /// <summary>Pairs of lemmas, opposite in the commonest sense of each.</summary>
    public static ImmutableArray<(WordClass Class, string First, string Second)> Opposites { get; } =
    [
        (WordClass.Adverb, "always", "never"),
    ];
}
