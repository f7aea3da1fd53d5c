namespace ClaimAudit.Extraction;

/// <summary>The place a term fills in a claim.</summary>
internal enum TermRole
{
    /// <summary>The act, state or quality itself.</summary>
    Predicate,

    /// <summary>The one who acts.</summary>
    Actor,

    /// <summary>What is acted on or spoken of.</summary>
    Theme,

    /// <summary>A second object or an argument behind a preposition.</summary>
    Oblique,

    /// <summary>A word that narrows one of the above.</summary>
    Modifier,

    /// <summary>A word of a clause inside an argument.</summary>
    Inner,
}
