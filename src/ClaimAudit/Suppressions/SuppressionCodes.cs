namespace ClaimAudit.Suppressions;

/// <summary>The codes of what can be wrong with suppressions.</summary>
internal static class SuppressionCodes
{
    /// <summary>A comment for this program is not of the form it reads.</summary>
    public const string Malformed = "CLA9221";

    /// <summary>A comment says no reason.</summary>
    public const string NoReason = "CLA9222";

    /// <summary>A suppression keeps nothing out.</summary>
    public const string Unused = "CLA9223";
}
