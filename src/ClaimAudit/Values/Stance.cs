namespace ClaimAudit.Values;

/// <summary>Which side of its proposition a claim takes.</summary>
public enum Stance
{
    /// <summary>The claim says yes to the proposition.</summary>
    Affirms,

    /// <summary>The claim says no to the proposition.</summary>
    Denies,
}
