namespace ClaimAudit.Rules;

/// <summary>What keeps a rule from firing on a pair that otherwise fits.</summary>
public enum Escape
{
    /// <summary>One claim is the exception, condition or limit the other makes room for.</summary>
    ExceptionCovers,

    /// <summary>The claims speak of times that do not overlap.</summary>
    OtherTime,

    /// <summary>The claims name actors that exclude each other.</summary>
    OtherActor,

    /// <summary>The claims name objects that exclude each other.</summary>
    OtherObject,

    /// <summary>The denial covers less than the affirmation needs.</summary>
    NarrowerScope,

    /// <summary>One side is only probable or possible.</summary>
    Hedged,
}
