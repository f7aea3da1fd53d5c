namespace ClaimAudit.Evaluation;

/// <summary>What a labeller said of two answers.</summary>
public enum LabelVerdict
{
    /// <summary>Both can hold: a look-alike nobody should flag.</summary>
    Compatible,

    /// <summary>An editor would want to reconcile them.</summary>
    Tension,

    /// <summary>They cannot both be true.</summary>
    Contradiction,
}
