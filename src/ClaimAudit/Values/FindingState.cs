namespace ClaimAudit.Values;

/// <summary>What a baseline says of a finding.</summary>
public enum FindingState
{
    /// <summary>Not in the baseline, or there is none.</summary>
    New,

    /// <summary>In the baseline.</summary>
    Unchanged,

    /// <summary>In the baseline with the same claims in other words.</summary>
    Updated,

    /// <summary>In the baseline, no longer found.</summary>
    Absent,
}
