using ClaimAudit.Judging;

namespace ClaimAudit.Evaluation;

/// <summary>A pair of answers reported as a contradiction that no label supports.</summary>
/// <param name="Pair">The two answers.</param>
/// <param name="Finding">The first of its findings.</param>
/// <param name="HardNegative">Whether the labels call the pair compatible by name.</param>
public sealed record FalseAlarm(AnswerPair Pair, Finding Finding, bool HardNegative);
