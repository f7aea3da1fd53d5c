using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>A run of a passage with one meaning.</summary>
/// <param name="Text">The words, exactly as published.</param>
/// <param name="Mark">Context, quote or cue.</param>
/// <param name="Cue">What the cue shows; null for other pieces.</param>
public sealed record PassagePiece(string Text, PassageMark Mark, CueKind? Cue);
