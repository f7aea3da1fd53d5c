using System.Collections.Immutable;
using static ClaimAudit.Language.WordClass;

namespace ClaimAudit.Training.WordNet;

/// <summary>Relations that matter between claims and that WordNet does not list; all between the commonest senses.</summary>
internal static class Supplement
{
    /// <summary>Opposites.</summary>
    public static ImmutableArray<SupplementaryPair> Opposites { get; } =
    [
        .. Alike(Verb,
            "allow ban", "permit bar", "allow prevent", "grant deny", "approve reject", "approve deny", "start finish",
            "confirm deny", "support oppose", "gain lose", "enter leave", "arrive depart", "save delete", "add remove",
            "create destroy", "create delete", "live die", "encrypt decrypt", "keep discard", "send receive",
            "require waive", "continue stop", "continue cease", "protect expose", "help hinder", "cause prevent",
            "join leave", "charge refund", "shrink grow", "expand shrink", "merge split"),
        .. Alike(Adjective,
            "free expensive", "free paid", "full partial", "warm cold", "compulsory voluntary", "single married",
            "local remote", "new used", "healthy sick", "real fake", "whole partial", "alive extinct"),
        .. Alike(Adverb,
            "always never", "before after", "before afterwards", "always rarely", "usually rarely", "never sometimes", "never often",
            "never usually", "automatically manually", "everywhere nowhere", "earlier later", "fully partially",
            "legally illegally", "safely dangerously"),
        .. Alike(Noun,
            "approval rejection", "approval denial", "permission prohibition", "permission ban", "arrival departure",
            "entrance exit", "income expense", "profit loss", "addition removal", "truth lie", "life death"),
    ];

    /// <summary>Words of one root.</summary>
    public static ImmutableArray<SupplementaryPair> Relatives { get; } =
    [
        .. Pairs(Adjective, Noun,
            "strong strength", "long length", "high height", "wide width", "deep depth", "broad breadth", "warm warmth",
            "young youth", "hot heat", "true truth", "dead death", "poor poverty"),
        .. Pairs(Verb, Noun,
            "weigh weight", "choose choice", "lose loss", "live life", "sell sale", "give gift", "prove proof", "see sight",
            "fly flight", "know knowledge", "succeed success", "defend defense"),
    ];

    private static IEnumerable<SupplementaryPair> Alike(Language.WordClass wordClass, params string[] pairs) =>
        Pairs(wordClass, wordClass, pairs);

    private static IEnumerable<SupplementaryPair> Pairs(Language.WordClass first, Language.WordClass second, params string[] pairs) =>
        pairs.Select(pair => pair.Split(' ')).Select(words => new SupplementaryPair((first, words[0]), (second, words[1])));
}
