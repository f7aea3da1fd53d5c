using ClaimAudit.Values;

namespace ClaimAudit.Reporting;

/// <summary>Counts a report's findings anew after their states or their number changed.</summary>
internal static class SummaryCounter
{
    /// <summary>The report with a summary that fits its findings; pages, answers and claims are counted as before.</summary>
    public static AuditReport Recount(AuditReport report)
    {
        var found = report.Findings.Where(finding => finding.State != FindingState.Absent).ToList();
        return report with
        {
            Summary = report.Summary with
            {
                Contradictions = found.Count(finding => finding.Verdict == Verdict.Contradiction),
                Tensions = found.Count(finding => finding.Verdict == Verdict.Tension),
                Disputes = found.Select(finding => finding.Dispute).Distinct(StringComparer.Ordinal).Count(),
                New = found.Count(finding => finding.State == FindingState.New),
                Unchanged = found.Count(finding => finding.State is FindingState.Unchanged or FindingState.Updated),
                Absent = report.Findings.Length - found.Count,
            },
        };
    }
}
