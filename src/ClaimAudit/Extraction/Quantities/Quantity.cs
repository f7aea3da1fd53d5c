using ClaimAudit.Values;

namespace ClaimAudit.Extraction.Quantities;

/// <summary>A quantity, date or time a sentence names.</summary>
/// <param name="Dimension">What it measures.</param>
/// <param name="Figure">The number as named, in the unit named; of a range the lower one; of a date or time its base value.</param>
/// <param name="Low">The least value, in the dimension's base unit; <see cref="decimal.MinValue"/> where open.</param>
/// <param name="High">The greatest value, in the dimension's base unit; <see cref="decimal.MaxValue"/> where open.</param>
/// <param name="Bound">How the quantity relates to its figure.</param>
/// <param name="Approximate">Whether the figure is only about right.</param>
/// <param name="Unit">The unit's id; for counts and ranks the noun's lemma, for money the ISO code; empty for a bare number.</param>
/// <param name="Per">What the quantity is counted by (<c>month</c> in "$25 a month"): a unit's id or a noun's lemma; null without.</param>
/// <param name="Anchor">The preposition that ties it to an event or a time, such as <c>within</c>, <c>no later than</c>, <c>before</c>; null without.</param>
/// <param name="Span">From the first to the last character, bound and unit included, in UTF-16 units of the analysed text.</param>
/// <param name="FirstToken">The index of the first word.</param>
/// <param name="LastToken">The index of the last word.</param>
/// <param name="Head">The index of the word measured or counted; of the last word where the sentence names none nearby.</param>
public sealed record Quantity(
    Dimension Dimension,
    decimal Figure,
    decimal Low,
    decimal High,
    QuantityBound Bound,
    bool Approximate,
    string Unit,
    string? Per,
    string? Anchor,
    TextSpan Span,
    int FirstToken,
    int LastToken,
    int Head)
{
    /// <summary>Whether the bound names a least value.</summary>
    public bool IsFloor => Bound is QuantityBound.AtLeast or QuantityBound.MoreThan;

    /// <summary>Whether the bound names a greatest value.</summary>
    public bool IsCeiling => Bound is QuantityBound.AtMost or QuantityBound.LessThan;
}
