using ClaimAudit.Values;

namespace ClaimAudit.Reporting;

/// <summary>A rule as reports describe it.</summary>
/// <param name="Id">The id, such as <c>CLA1103</c>.</param>
/// <param name="Title">What it finds, in a few words.</param>
/// <param name="Kind">The kind of conflict.</param>
/// <param name="Verdict">The verdict it gives.</param>
/// <param name="Why">Why such a pair hurts a reader, and what to do about it.</param>
public sealed record RuleSummary(string Id, string Title, string Kind, Verdict Verdict, string Why);
