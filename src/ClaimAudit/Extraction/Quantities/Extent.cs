namespace ClaimAudit.Extraction.Quantities;

/// <summary>From the least to the greatest value a quantity allows.</summary>
internal readonly record struct Extent(decimal Low, decimal High)
{
    /// <summary>The extent of a quantity.</summary>
    public static Extent Of(Quantity quantity) => new(quantity.Low, quantity.High);
}
