using ClaimAudit.Grouping;
using ClaimAudit.Ranking;

namespace ClaimAudit;

/// <summary>What a caller may set for an audit.</summary>
/// <param name="ToolVersion">The program's version, for the report.</param>
/// <param name="Workers">How many threads may work, from 1; the result does not depend on it.</param>
/// <param name="Index">Makes the empty index claims are grouped by; null for one in memory. The result does not depend on it.</param>
/// <param name="Ranker">Orders and demotes findings; null to leave them as the rules gave them.</param>
public sealed record AuditOptions(string ToolVersion, int Workers = 1, Func<IClaimIndex>? Index = null, IRanker? Ranker = null);
