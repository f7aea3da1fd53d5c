using System.Collections.Immutable;
using ClaimAudit.Baselines;
using ClaimAudit.Judging;
using ClaimAudit.Reporting;
using ClaimAudit.Values;

namespace ClaimAudit.Checking;

/// <summary>Sets what was found with the draft published against what was found before.</summary>
internal static class DraftOutcome
{
    /// <summary>The result of a check.</summary>
    /// <param name="after">The report with the draft, put back under its own name.</param>
    /// <param name="before">The report without the draft; null where no answer is replaced, since then nothing but the draft differs.</param>
    /// <param name="replaces">The answer replaced; null for none.</param>
    /// <param name="accepted">Findings that may stay.</param>
    /// <param name="leftOut">How many published pages the draft can neither contradict nor settle anything on.</param>
    /// <param name="file">The draft's file; null for one without.</param>
    public static DraftCheckResult Of(AuditReport after, AuditReport? before, AnswerId? replaces, Baseline accepted, int leftOut = 0, string? file = null)
    {
        var former = before is null ? [] : before.Findings.Where(finding => IsBy(finding, replaces)).ToImmutableArray();
        var known = BaselineUpdater.Create(after with { Findings = former }, new BaselineUpdateOptions("found before the draft")).Baseline;
        var entries = known.Entries.Concat(accepted.Entries).DistinctBy(entry => entry.Fingerprint, StringComparer.Ordinal);
        var matches = FindingMatcher.Match([.. after.Findings.Where(DraftReport.Concerns)], [.. entries]);
        var gone = matches.Stale.Select(entry => entry.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var findings = DraftReport.WorstFirst(matches.All.Select(match => match.Finding with { State = match.State })).ToImmutableArray();
        var settled = former.Where(finding => gone.Contains(finding.Id)).Select(finding => finding with { State = FindingState.Absent });
        var report = SummaryCounter.Recount(after with
        {
            Findings = [.. findings, .. settled],
            Disputes = DisputeTrimmer.Trim(after.Disputes, findings),
        });
        var formerDisputes = FormerDisputes(after, before);
        return new DraftCheckResult(
            report,
            [.. after.Disputes.Where(dispute => findings.Any(finding => finding.Dispute == dispute.Id))],
            formerDisputes,
            before is null ? [] : [.. before.Disputes.Where(dispute => after.Disputes.All(left => left.Id != dispute.Id))],
            leftOut,
            file);
    }

    private static ImmutableHashSet<string> FormerDisputes(AuditReport after, AuditReport? before) =>
        (before is null
            ? after.Findings.Where(finding => !DraftReport.Concerns(finding)).Select(finding => finding.Dispute)
            : before.Disputes.Select(dispute => dispute.Id)).ToImmutableHashSet(StringComparer.Ordinal);

    private static bool IsBy(Finding finding, AnswerId? answer) => finding.Affirming.Answer == answer || finding.Denying.Answer == answer;
}
