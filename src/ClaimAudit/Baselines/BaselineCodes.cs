namespace ClaimAudit.Baselines;

/// <summary>The codes of what can be wrong with a baseline or triage file.</summary>
internal static class BaselineCodes
{
    /// <summary>The file cannot be opened.</summary>
    public const string Unreadable = "CLA9200";

    /// <summary>The file is not JSON.</summary>
    public const string Damaged = "CLA9201";

    /// <summary>The file is of a version this program does not know.</summary>
    public const string WrongVersion = "CLA9202";

    /// <summary>A key is unknown or stands twice.</summary>
    public const string UnknownKey = "CLA9203";

    /// <summary>A value is missing or of the wrong kind.</summary>
    public const string WrongValue = "CLA9204";

    /// <summary>A state or verdict is none of the known words.</summary>
    public const string UnknownWord = "CLA9205";

    /// <summary>A fingerprint stands twice.</summary>
    public const string Duplicate = "CLA9206";

    /// <summary>An entry says no reason.</summary>
    public const string NoReason = "CLA9207";

    /// <summary>A triage file speaks of a finding that was not found.</summary>
    public const string UnknownFinding = "CLA9208";
}
