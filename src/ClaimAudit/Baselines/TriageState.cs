namespace ClaimAudit.Baselines;

/// <summary>What an analyst said of a finding.</summary>
public enum TriageState
{
    /// <summary>Right, and may stay: written <c>accepted</c>.</summary>
    Accepted,

    /// <summary>Wrong: written <c>false-alarm</c>.</summary>
    FalseAlarm,

    /// <summary>Right, and will stay as it is: written <c>wont-fix</c>.</summary>
    WontFix,

    /// <summary>Right, and to be mended: written <c>confirmed</c>. Never enters a baseline.</summary>
    Confirmed,
}
