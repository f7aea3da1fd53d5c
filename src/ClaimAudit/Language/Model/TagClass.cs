namespace ClaimAudit.Language.Model;

/// <summary>The forms a word can have, as far as a dictionary knows.</summary>
[Flags]
internal enum TagClass : short
{
    /// <summary>Not known, or no open class.</summary>
    None = 0,

    /// <summary>Singular noun.</summary>
    Singular = 1,

    /// <summary>Plural noun.</summary>
    Plural = 2,

    /// <summary>Base form of a verb.</summary>
    Base = 4,

    /// <summary>Third person of a verb.</summary>
    Third = 8,

    /// <summary>Past tense or past participle.</summary>
    Past = 16,

    /// <summary>Present participle or gerund.</summary>
    Gerund = 32,

    /// <summary>Adjective.</summary>
    Adjective = 64,

    /// <summary>Adverb.</summary>
    Adverb = 128,

    /// <summary>Preposition, determiner, pronoun, conjunction, modal verb or another closed class.</summary>
    Closed = 256,
}
