namespace ClaimAudit.Revisions;

/// <summary>Ends the reading of a revision; caught where the reading began and turned into a diagnostic.</summary>
internal sealed class RevisionException(string code, string message) : Exception(message)
{
    /// <summary>The code of the diagnostic.</summary>
    public string Code { get; } = code;
}
