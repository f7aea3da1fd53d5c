namespace ClaimAudit.Reporting.Summaries;

/// <summary>Why a claim about a disputed proposition is no witness.</summary>
public enum NearMissReason
{
    /// <summary>It is advice, a question, a case supposed or somebody else's view.</summary>
    NotThePagesOwnWord,

    /// <summary>It is only said to be probable or possible.</summary>
    Hedged,

    /// <summary>It is only taken for granted.</summary>
    Presupposed,

    /// <summary>A gate or an exception keeps every pair with it apart.</summary>
    KeptApart,
}
