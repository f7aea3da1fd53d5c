namespace ClaimAudit.Language;

/// <summary>The four classes of words of the lexicon, in the order of their synsets in its file.</summary>
internal enum WordClass : byte
{
    /// <summary>Common nouns, names of days and months, of peoples and the like.</summary>
    Noun,

    /// <summary>Verbs, auxiliaries included.</summary>
    Verb,

    /// <summary>Adjectives, heads and satellites alike.</summary>
    Adjective,

    /// <summary>Adverbs.</summary>
    Adverb,
}
