using ClaimAudit.Values;

namespace ClaimAudit.Extraction;

/// <summary>A term in its place in a claim.</summary>
/// <param name="Term">The term.</param>
/// <param name="Role">The place it fills.</param>
/// <param name="Under">For a modifier the role of the argument it narrows; otherwise the same as <paramref name="Role"/>.</param>
/// <param name="Case">For an argument behind a preposition, that preposition; otherwise empty.</param>
/// <param name="Span">Its words in the document.</param>
internal readonly record struct ClaimTerm(Term Term, TermRole Role, TermRole Under, string Case, TextSpan Span);
