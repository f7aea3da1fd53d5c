using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>An answer a rewritten one could agree with, in its own words.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Quote">Its words, exactly as published.</param>
public sealed record RepairWitness(AnswerId Answer, string Quote);
