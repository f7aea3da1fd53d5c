namespace ClaimAudit.Values;

/// <summary>What a cue shows about its claim.</summary>
public enum CueKind
{
    /// <summary>A word of negation.</summary>
    Polarity,

    /// <summary>A hedge or a word of certainty.</summary>
    Modality,

    /// <summary>A word of duty, permission or prohibition.</summary>
    Force,

    /// <summary>All, none, only, some.</summary>
    Quantifier,

    /// <summary>A number with its unit.</summary>
    Quantity,

    /// <summary>A date or duration.</summary>
    Time,

    /// <summary>A condition or an exception.</summary>
    Condition,

    /// <summary>Whose view it is.</summary>
    Attribution,

    /// <summary>There is, exists, in place.</summary>
    Existence,

    /// <summary>How far a statement reaches: the page's own place, some places, everywhere.</summary>
    Reach,

    /// <summary>A comparison with another place.</summary>
    Comparison,

    /// <summary>The word that names the act or state.</summary>
    Predicate,

    /// <summary>The word that stands opposed to one of the other claim.</summary>
    Opposed,
}
