using ClaimAudit.Values;

namespace ClaimAudit.Ranking;

/// <summary>What a ranker leaves of a verdict.</summary>
/// <param name="Verdict">The verdict, the same or one step weaker; null for a near miss.</param>
/// <param name="Score">By which findings of one verdict are ordered, the greatest first; from 0 to 1, null where nothing was learned.</param>
public sealed record RankedVerdict(Verdict? Verdict, double? Score);
