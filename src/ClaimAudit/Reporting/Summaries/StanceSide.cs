namespace ClaimAudit.Reporting.Summaries;

/// <summary>What one answer, or one state's page, says to a proposition.</summary>
public enum StanceSide
{
    /// <summary>It does not speak of it.</summary>
    Silent,

    /// <summary>It says yes.</summary>
    Affirms,

    /// <summary>It says no.</summary>
    Denies,

    /// <summary>It says yes in one place and no in another.</summary>
    Both,
}
