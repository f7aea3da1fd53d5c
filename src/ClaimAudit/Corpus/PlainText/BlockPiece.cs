using ClaimAudit.Values;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>A block before its list is known.</summary>
/// <param name="Marker">The marker of a list item; null for a paragraph.</param>
/// <param name="Span">The words, without the marker.</param>
internal readonly record struct BlockPiece(ListMarker? Marker, TextSpan Span);
