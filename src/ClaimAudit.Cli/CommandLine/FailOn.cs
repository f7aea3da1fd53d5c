namespace ClaimAudit.Cli.CommandLine;

/// <summary>From which verdict on a new finding makes the exit code 1.</summary>
internal enum FailOn
{
    /// <summary>Contradictions only.</summary>
    Contradiction,

    /// <summary>Contradictions and tensions.</summary>
    Tension,

    /// <summary>Nothing.</summary>
    Never,
}
