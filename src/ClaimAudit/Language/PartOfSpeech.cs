namespace ClaimAudit.Language;

/// <summary>The universal parts of speech (Universal Dependencies, UPOS).</summary>
public enum PartOfSpeech : byte
{
    /// <summary>Anything else: foreign words, list marks, slips.</summary>
    Other,

    /// <summary>Adjective.</summary>
    Adjective,

    /// <summary>Preposition or postposition.</summary>
    Adposition,

    /// <summary>Adverb.</summary>
    Adverb,

    /// <summary>Auxiliary, among them the modal verbs and the copula.</summary>
    Auxiliary,

    /// <summary>Coordinating conjunction.</summary>
    CoordinatingConjunction,

    /// <summary>Determiner.</summary>
    Determiner,

    /// <summary>Interjection, such as <c>yes</c>.</summary>
    Interjection,

    /// <summary>Common noun.</summary>
    Noun,

    /// <summary>Number, in digits or words.</summary>
    Numeral,

    /// <summary>Particle: <c>not</c>, <c>to</c>, the possessive <c>'s</c>.</summary>
    Particle,

    /// <summary>Pronoun.</summary>
    Pronoun,

    /// <summary>Proper noun.</summary>
    ProperNoun,

    /// <summary>Punctuation.</summary>
    Punctuation,

    /// <summary>Subordinating conjunction.</summary>
    SubordinatingConjunction,

    /// <summary>Symbol, such as <c>$</c> or <c>§</c>.</summary>
    Symbol,

    /// <summary>Full verb.</summary>
    Verb,
}
