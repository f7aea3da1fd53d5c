namespace ClaimAudit.Evaluation;

/// <summary>What holds between two bare texts.</summary>
public enum PairLabel
{
    /// <summary>The second cannot be true if the first is.</summary>
    Contradiction,

    /// <summary>The second follows from the first.</summary>
    Entailment,

    /// <summary>Neither.</summary>
    Neutral,
}
