using ClaimAudit.Judging;
using ClaimAudit.Reporting;
using ClaimAudit.Values;

namespace ClaimAudit.Baselines;

/// <summary>Shows an entry no longer found as a finding, with the quotes the baseline kept.</summary>
internal static class AbsentFinding
{
    /// <summary>The absent finding. Its sides have line and column 0 and an empty span: the words need not stand anywhere any more.</summary>
    public static Finding Of(BaselineEntry entry, AuditReport report) => new(
        entry.Fingerprint,
        entry.Verdict,
        FindingState.Absent,
        entry.Rule,
        report.Rules.FirstOrDefault(rule => rule.Id == entry.Rule)?.Kind ?? string.Empty,
        Fingerprint.OfDispute(entry.Proposition, entry.Jurisdiction),
        entry.Proposition,
        entry.Jurisdiction,
        $"In the baseline as {BaselineStateNames.NameOf(entry.State)} ({entry.Reason}), no longer found.",
        Side(entry.Affirming, Stance.Affirms),
        Side(entry.Denying, Stance.Denies),
        0,
        []);

    private static FindingSide Side(BaselineSide side, Stance stance) => new(
        side.Answer, side.Quote, default, 0, 0, false, stance, default, default, default, default, []);
}
