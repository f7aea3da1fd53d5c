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
    public static RevisionComparison Compare(AuditReport before, AuditReport after)
    {
        var known = BaselineUpdater.Create(before, new BaselineUpdateOptions("found before the change")).Baseline;
        var matches = FindingMatcher.Match(after.Findings, known.Entries);
        var gone = matches.Stale.Select(entry => entry.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var settled = before.Findings.Where(finding => gone.Contains(finding.Id)).DistinctBy(finding => finding.Id, StringComparer.Ordinal).Select(Absent).ToList();
        var present = matches.All.Select(match => match.Finding with { State = match.State }).ToList();
        return new RevisionComparison(
            SummaryCounter.Recount(after with { Findings = [.. present, .. settled] }),
            [.. present.Where(finding => finding.State == FindingState.New)],
            [.. settled]);
    }

    private static Finding Absent(Finding finding) => finding with
    {
        State = FindingState.Absent,
        Affirming = Unplaced(finding.Affirming),
        Denying = Unplaced(finding.Denying),
    };

    private static FindingSide Unplaced(FindingSide side) => side with { Span = default, Line = 0, Column = 0, Cues = [] };
}
