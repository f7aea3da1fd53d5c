namespace ClaimAudit.Rules;

/// <summary>What two claims must have in common for a rule to look at them.</summary>
public enum Match
{
    /// <summary>The same act, state or existence, by concept or by word.</summary>
    Predicate,

    /// <summary>The same thing acted on or spoken of.</summary>
    Object,

    /// <summary>The same one who acts, where both name one.</summary>
    Actor,

    /// <summary>The same other party, where both name one.</summary>
    Recipient,

    /// <summary>The same state, or both general.</summary>
    Jurisdiction,
}
