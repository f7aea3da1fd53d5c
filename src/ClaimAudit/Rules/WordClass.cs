namespace ClaimAudit.Rules;

/// <summary>The parts of speech to which a phrase's last word can be restricted.</summary>
public enum WordClass
{
    /// <summary>Any part of speech.</summary>
    Any,

    /// <summary><c>/v</c>: a verb or an auxiliary.</summary>
    Verb,

    /// <summary><c>/n</c>: a noun or a proper noun.</summary>
    Noun,

    /// <summary><c>/a</c>: an adjective or an adverb.</summary>
    Adjective,
}
