namespace ClaimAudit.Extraction.Quantities;

/// <summary>How a quantity relates to the figure it names.</summary>
public enum QuantityBound
{
    /// <summary>The figure itself.</summary>
    Exact,

    /// <summary>The figure or more.</summary>
    AtLeast,

    /// <summary>The figure or less; also a deadline.</summary>
    AtMost,

    /// <summary>More than the figure.</summary>
    MoreThan,

    /// <summary>Less than the figure.</summary>
    LessThan,

    /// <summary>From one named figure to another.</summary>
    Range,
}
