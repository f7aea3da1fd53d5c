namespace ClaimAudit.Extraction.Quantities;

/// <summary>How two quantities stand to each other.</summary>
public enum QuantityRelation
{
    /// <summary>They measure different things.</summary>
    Incomparable,

    /// <summary>Equal figures and bounds.</summary>
    Same,

    /// <summary>Not the same, but some value satisfies both.</summary>
    Compatible,

    /// <summary>No value satisfies both, or both set the same kind of limit at different figures.</summary>
    Different,
}
