using ClaimAudit.Extraction.Quantities;

namespace ClaimAudit.Extraction;

/// <summary>A figure of a claim and what it measures.</summary>
/// <param name="Quantity">The figure.</param>
/// <param name="Of">The thing measured, where the words name it: the fee in "a fee of £25" and in "the fee is £25"; otherwise null.</param>
internal readonly record struct Measure(Quantity Quantity, Term? Of);
