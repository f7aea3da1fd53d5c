using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>Two answers that conflict, as an arc.</summary>
/// <param name="From">The upper node's index.</param>
/// <param name="To">The lower node's index; the same for an answer at odds with itself.</param>
/// <param name="Verdict">The gravest verdict between the two.</param>
/// <param name="Findings">How many findings there are between them, from 1.</param>
/// <param name="Path">The arc in the path language of SVG.</param>
public sealed record DisputeGraphEdge(int From, int To, Verdict Verdict, int Findings, string Path);
