using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>One answer to rewrite, and how.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Steps">What it has to stop saying, and what it could say instead; in the order of the findings.</param>
public sealed record AnswerRepair(AnswerId Answer, ImmutableArray<RepairStep> Steps);
