using ClaimAudit.Reporting;

namespace ClaimAudit.Cli.Running;

/// <summary>A report seen against the past.</summary>
/// <param name="Report">The report with the states of its findings.</param>
/// <param name="Stale">How many accepted findings are found no more.</param>
internal sealed record PastComparison(AuditReport Report, int Stale);
