using System.Collections.Immutable;

namespace ClaimAudit.Language;

/// <summary>WordNet's rules of detachment, with those for doubled consonants and for <c>-ier</c> that it leaves to its lists.</summary>
internal static class DetachmentRules
{
    private static readonly ImmutableArray<DetachmentRule> s_nouns =
    [
        new("s", ""), new("ses", "s"), new("xes", "x"), new("zes", "z"), new("ches", "ch"), new("shes", "sh"), new("men", "man"), new("ies", "y"),
    ];

    private static readonly ImmutableArray<DetachmentRule> s_verbs =
    [
        new("s", ""), new("ies", "y"), new("es", ""), new("ied", "y"),
        new("ed", "e"), new("ed", ""), new("ed", "", Undoubles: true),
        new("ing", "e"), new("ing", ""), new("ing", "", Undoubles: true),
    ];

    private static readonly ImmutableArray<DetachmentRule> s_modifiers =
    [
        new("er", ""), new("est", ""), new("er", "e"), new("est", "e"), new("ier", "y"), new("iest", "y"),
        new("er", "", Undoubles: true), new("est", "", Undoubles: true),
    ];

    /// <summary>The rules of a class.</summary>
    public static ImmutableArray<DetachmentRule> Of(WordClass wordClass) => wordClass switch
    {
        WordClass.Noun => s_nouns,
        WordClass.Verb => s_verbs,
        _ => s_modifiers,
    };
}
