using System.Collections.Immutable;
using ClaimAudit.Reporting;

namespace ClaimAudit.Baselines;

/// <summary>A report seen against a baseline.</summary>
/// <param name="Report">The report with the states of its findings, the absent ones at the end, and its counts.</param>
/// <param name="Stale">The entries no longer found, by fingerprint: one for each absent finding.</param>
public sealed record BaselineComparison(AuditReport Report, ImmutableArray<BaselineEntry> Stale);
