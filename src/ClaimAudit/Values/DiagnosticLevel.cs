namespace ClaimAudit.Values;

/// <summary>How grave a diagnostic is.</summary>
public enum DiagnosticLevel
{
    /// <summary>For information.</summary>
    Note,

    /// <summary>Something was passed over, the rest is sound.</summary>
    Warning,

    /// <summary>The input was not analysed completely: exit code 2.</summary>
    Error,
}
