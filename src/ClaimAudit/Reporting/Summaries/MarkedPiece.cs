using System.Collections.Immutable;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>A run of an answer's text that the same disputes quote.</summary>
/// <param name="Text">The words, exactly as published.</param>
/// <param name="Disputes">The ids of the disputes that quote them, in the report's order; empty for undisputed words.</param>
public sealed record MarkedPiece(string Text, ImmutableArray<string> Disputes);
