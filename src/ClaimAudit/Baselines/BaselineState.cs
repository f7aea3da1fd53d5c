namespace ClaimAudit.Baselines;

/// <summary>Why a finding may stay.</summary>
public enum BaselineState
{
    /// <summary>It is right, and known: written <c>accepted</c>.</summary>
    Accepted,

    /// <summary>The two claims do not conflict: written <c>false-alarm</c>.</summary>
    FalseAlarm,

    /// <summary>It is right and will stay as it is: written <c>wont-fix</c>.</summary>
    WontFix,
}
