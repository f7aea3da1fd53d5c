using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Judging;

/// <summary>Folds findings into disputes: one proposition with all its witnesses.</summary>
internal static class DisputeFolder
{
    /// <summary>The disputes, worst first.</summary>
    public static ImmutableArray<Dispute> Fold(ImmutableArray<Finding> findings) =>
    [
        .. findings.GroupBy(finding => finding.Dispute, StringComparer.Ordinal)
            .Select(group => FoldOne([.. group]))
            .OrderByDescending(dispute => dispute.Verdict)
            .ThenByDescending(dispute => dispute.Findings.Length)
            .ThenBy(dispute => dispute.Id, StringComparer.Ordinal),
    ];

    private static Dispute FoldOne(ImmutableArray<Finding> findings) => new(
        findings[0].Dispute,
        findings[0].Proposition,
        findings[0].Jurisdiction,
        findings.Max(finding => finding.Verdict),
        Answers(findings.Select(finding => finding.Affirming)),
        Answers(findings.Select(finding => finding.Denying)),
        [.. findings.Select(finding => finding.Id)]);

    private static ImmutableArray<AnswerId> Answers(IEnumerable<FindingSide> sides) =>
        [.. sides.Select(side => side.Answer).Distinct().Order()];
}
