namespace ClaimAudit.Language;

/// <summary>Relations between words in one of their senses, as two bits of the lexicon's file.</summary>
internal enum WordLinkKind : byte
{
    /// <summary>The target is the opposite.</summary>
    Antonym,

    /// <summary>The target has the same root.</summary>
    Derivation,

    /// <summary>The word is made from the target: an adjective from a noun, an adverb from an adjective.</summary>
    Pertainym,
}
