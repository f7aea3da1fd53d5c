namespace ClaimAudit.Reporting.Summaries;

/// <summary>How plainly a stance is taken. Ordered: the plainer is the greater.</summary>
public enum StanceStrength
{
    /// <summary>Taken for granted only.</summary>
    Presupposed,

    /// <summary>Said to be probable or possible.</summary>
    Hedged,

    /// <summary>Stated as a fact.</summary>
    Asserted,
}
