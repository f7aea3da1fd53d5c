namespace ClaimAudit.Extraction.Quantities;

/// <summary>A token, or the part of one that quantities are spelled with: <c>500GB</c> holds two, <c>60-day</c> three.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Token">The index of its token.</param>
/// <param name="Start">The first UTF-16 unit, in the analysed text.</param>
/// <param name="Length">How many UTF-16 units it holds.</param>
/// <param name="Lower">Its text in lower case, without a closing full stop.</param>
/// <param name="Value">A number's or ordinal's value, or a clock time's minutes from midnight.</param>
internal readonly record struct Atom(AtomKind Kind, int Token, int Start, int Length, string Lower, decimal Value);
