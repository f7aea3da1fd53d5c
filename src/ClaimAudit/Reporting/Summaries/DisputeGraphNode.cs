using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>An answer in the picture.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="X">Its place from the left, in the picture's units.</param>
/// <param name="Y">Its place from the top.</param>
/// <param name="Conflicts">How many findings it is part of.</param>
public sealed record DisputeGraphNode(AnswerId Answer, int X, int Y, int Conflicts);
