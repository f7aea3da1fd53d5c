using ClaimAudit.Reporting;
using ClaimAudit.Values;

namespace ClaimAudit.Baselines;

/// <summary>Tells the findings that are new from those a baseline knows.</summary>
public static class BaselineComparer
{
    /// <summary>Sets every finding's state, adds an absent finding for every entry no longer found, and counts anew.</summary>
    public static BaselineComparison Apply(AuditReport report, Baseline baseline)
    {
        var found = report.Findings.Where(finding => finding.State != FindingState.Absent);
        var matches = FindingMatcher.Match([.. found], baseline.Entries);
        var findings = matches.All.Select(match => match.Finding with { State = match.State })
            .Concat(matches.Stale.Select(entry => AbsentFinding.Of(entry, report)));
        return new BaselineComparison(SummaryCounter.Recount(report with { Findings = [.. findings] }), matches.Stale);
    }
}
