namespace ClaimAudit.MachineLearning;

/// <summary>What a Microsoft.ML model says of a row.</summary>
internal sealed class MlNetOutput
{
    /// <summary>The score before calibration, of any size.</summary>
    public float Score { get; set; }

    /// <summary>The likelihood of a contradiction, from 0 to 1.</summary>
    public float Probability { get; set; }
}
