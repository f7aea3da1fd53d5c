namespace ClaimAudit.Values;

/// <summary>Whether a claim says yes or no to its proposition.</summary>
public enum Polarity
{
    /// <summary>The statement is made: "agencies share data".</summary>
    Affirmed,

    /// <summary>The statement is denied: "agencies do not share data", "no agreement exists".</summary>
    Denied,
}
