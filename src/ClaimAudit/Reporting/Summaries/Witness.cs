using ClaimAudit.Judging;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>One quote for or against a proposition, in place.</summary>
/// <param name="Side">The claim as the finding has it.</param>
/// <param name="Question">The question it answers; empty where the report does not hold the page.</param>
/// <param name="Passage">The quote with the words around it.</param>
public sealed record Witness(FindingSide Side, string Question, Passage Passage);
