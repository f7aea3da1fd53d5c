using System.Collections.Immutable;

namespace ClaimAudit.Extraction.Quantities;

/// <summary>A unit of measure and the words for it.</summary>
/// <param name="Id">The unit's id; for money the ISO code of the currency.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Words">Words and abbreviations of one or two words, lower case, singular.</param>
/// <param name="Factor">How many of the dimension's base unit it holds, above zero.</param>
/// <param name="Offset">What is taken off the figure before the factor: 32 for degrees Fahrenheit.</param>
public sealed record Unit(string Id, Dimension Dimension, ImmutableArray<string> Words, decimal Factor, decimal Offset = 0)
{
    /// <summary>The figure in the dimension's base unit.</summary>
    public decimal ToBase(decimal figure) => (figure - Offset) * Factor;
}
