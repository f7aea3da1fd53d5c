using ClaimAudit.Judging;
using ClaimAudit.Reporting;
using ClaimAudit.Values;

namespace ClaimAudit.Tests.Handmade;

/// <summary>Reports made by hand, of findings that are all new.</summary>
internal static class HandmadeReport
{
    public static AuditReport Of(params Finding[] findings)
    {
        var disputes = findings.GroupBy(finding => finding.Dispute, StringComparer.Ordinal).Select(DisputeOf).ToList();
        var contradictions = findings.Count(finding => finding.Verdict == Verdict.Contradiction);
        var summary = new ReportSummary(
            1, 20, 100, contradictions, findings.Length - contradictions, disputes.Count, findings.Length, 0, 0);
        return new AuditReport("0.1.0", "sha256:00", [], [.. findings], [.. disputes], [], summary, [], [], []);
    }

    private static Dispute DisputeOf(IGrouping<string, Finding> group) => new(
        group.Key,
        group.First().Proposition,
        group.First().Jurisdiction,
        group.Max(finding => finding.Verdict),
        [.. group.Select(finding => finding.Affirming.Answer).Distinct().Order()],
        [.. group.Select(finding => finding.Denying.Answer).Distinct().Order()],
        [.. group.Select(finding => finding.Id)]);
}
