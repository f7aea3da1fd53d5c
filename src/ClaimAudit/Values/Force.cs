namespace ClaimAudit.Values;

/// <summary>The deontic force of a claim: what a rule makes of the act it names.</summary>
public enum Force
{
    /// <summary>No rule is spoken of: a plain fact.</summary>
    None,

    /// <summary><c>must</c>, <c>is required to</c>, <c>compulsory</c>.</summary>
    Required,

    /// <summary><c>may</c> as permission, <c>is allowed to</c>, <c>can</c> as entitlement.</summary>
    Permitted,

    /// <summary><c>must not</c>, <c>is banned</c>, <c>may not</c>.</summary>
    Prohibited,

    /// <summary>It cannot be done: <c>cannot</c>, <c>unable to</c>, <c>no way to</c>.</summary>
    Unable,

    /// <summary><c>need not</c>, <c>is not required</c>, <c>optional</c>, <c>voluntary</c>.</summary>
    NotRequired,

    /// <summary>Allowed within limits only: <c>restricts</c>, <c>limited to</c>, <c>only if</c>.</summary>
    Restricted,
}
