using ClaimAudit.Baselines;
using ClaimAudit.Judging;
using ClaimAudit.Reporting;
using ClaimAudit.Values;

namespace ClaimAudit.Revisions;

/// <summary>Tells what a change of a collection introduces and settles.</summary>
public static class RevisionComparer
{
    /// <summary>Compares two reports of the same rules by the fingerprints of their findings.</summary>
    /// <param name="before">The report of the collection as it was.</param>
    /// <param name="after">The report of the collection as it is.</param>
    /// <param name="accepted">Findings that may stay, although the change introduces them; null for none.</param>
    public static RevisionComparison Compare(AuditReport before, AuditReport after, Baseline? accepted = null)
    {
        var known = BaselineUpdater.Create(before, new BaselineUpdateOptions("found before the change")).Baseline.Entries;
        var more = (accepted ?? Baseline.Empty).Entries.ExceptBy(known.Select(entry => entry.Fingerprint), entry => entry.Fingerprint, StringComparer.Ordinal).ToList();
        var matches = FindingMatcher.Match(after.Findings, [.. known, .. more]);
        var gone = matches.Stale.Select(entry => entry.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var settled = before.Findings.Where(finding => gone.Contains(finding.Id)).DistinctBy(finding => finding.Id, StringComparer.Ordinal).Select(Absent).ToList();
        var present = matches.All.Select(match => match.Finding with { State = match.State }).ToList();
        var stale = more.Where(entry => gone.Contains(entry.Fingerprint)).ToList();
        return new RevisionComparison(
            SummaryCounter.Recount(after with { Findings = [.. present, .. settled, .. stale.Select(entry => AbsentFinding.Of(entry, after))] }),
            [.. present.Where(finding => finding.State == FindingState.New)],
            [.. settled],
            [.. stale]);
    }

    private static Finding Absent(Finding finding) => finding with
    {
        State = FindingState.Absent,
        Affirming = Unplaced(finding.Affirming),
        Denying = Unplaced(finding.Denying),
    };

    private static FindingSide Unplaced(FindingSide side) => side with { Span = default, Line = 0, Column = 0, Cues = [] };
}
