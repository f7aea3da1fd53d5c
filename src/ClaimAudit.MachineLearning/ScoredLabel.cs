namespace ClaimAudit.MachineLearning;

/// <summary>A score held aside and what was true, from which a calibrator is fitted.</summary>
internal sealed class ScoredLabel
{
    /// <summary>What was true.</summary>
    public bool Label { get; init; }

    /// <summary>The score before calibration, of any size.</summary>
    public float Score { get; init; }
}
