using System.Collections.Immutable;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>A quote in place: the words around it and the cues in it, as pieces that follow each other.</summary>
/// <param name="Pieces">The pieces in order.</param>
/// <param name="CutBefore">Whether the paragraph begins earlier.</param>
/// <param name="CutAfter">Whether the paragraph goes on.</param>
public sealed record Passage(ImmutableArray<PassagePiece> Pieces, bool CutBefore, bool CutAfter);
