using System.Collections.Immutable;

namespace ClaimAudit.Judging;

/// <summary>Cuts disputes down to the findings that are left.</summary>
internal static class DisputeTrimmer
{
    /// <summary>The disputes that still have findings, with those findings, their answers and their gravest verdict.</summary>
    public static ImmutableArray<Dispute> Trim(ImmutableArray<Dispute> disputes, IEnumerable<Finding> left)
    {
        var byDispute = left.ToLookup(finding => finding.Dispute, StringComparer.Ordinal);
        return [.. disputes.Where(dispute => byDispute.Contains(dispute.Id)).Select(dispute => Trim(dispute, [.. byDispute[dispute.Id]]))];
    }

    private static Dispute Trim(Dispute dispute, ImmutableArray<Finding> left)
    {
        var ids = left.Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        var answers = left.SelectMany(finding => new[] { finding.Affirming.Answer, finding.Denying.Answer }).ToHashSet();
        return dispute with
        {
            Verdict = left.Max(finding => finding.Verdict),
            Affirming = [.. dispute.Affirming.Where(answers.Contains)],
            Denying = [.. dispute.Denying.Where(answers.Contains)],
            Findings = [.. dispute.Findings.Where(ids.Contains)],
        };
    }
}
