namespace ClaimAudit.Extraction.Quantities;

/// <summary>What the words beside a figure say about it.</summary>
/// <param name="Bound">The bound; null when they name none.</param>
/// <param name="Approximate">Whether they say <c>about</c> or the like.</param>
/// <param name="Anchor">The preposition; null without.</param>
/// <param name="Edge">Before a figure the first atom of these words, behind it the atom after them.</param>
internal readonly record struct BoundReading(QuantityBound? Bound, bool Approximate, string? Anchor, int Edge);
