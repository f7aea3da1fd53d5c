using System.Collections.Immutable;
using ClaimAudit.Baselines;
using ClaimAudit.Judging;
using ClaimAudit.Reporting;

namespace ClaimAudit.Revisions;

/// <summary>What a change of a collection did to its findings.</summary>
/// <param name="Report">The present report with the states of its findings, the settled ones and the stale entries at the end as absent, and its counts.</param>
/// <param name="Introduced">The findings the change introduces, worst first.</param>
/// <param name="Settled">The findings the change settles, worst first, with their former quotes.</param>
/// <param name="Stale">The accepted findings that are found no more and that the change did not settle.</param>
public sealed record RevisionComparison(AuditReport Report, ImmutableArray<Finding> Introduced, ImmutableArray<Finding> Settled, ImmutableArray<BaselineEntry> Stale);
