using System.Collections.Immutable;
using ClaimAudit.Judging;
using ClaimAudit.Reporting;
using ClaimAudit.Values;

namespace ClaimAudit.Checking;

/// <summary>What publishing a draft would do.</summary>
public sealed class DraftCheckResult
{
    private readonly ImmutableArray<Finding> _findings;
    private readonly ImmutableArray<Dispute> _witnessed;

    internal DraftCheckResult(
        AuditReport report,
        ImmutableArray<Dispute> witnessed,
        ImmutableHashSet<string> formerDisputes,
        ImmutableArray<Dispute> settled,
        int leftOut,
        string? file)
    {
        _findings = [.. report.Findings.Where(finding => finding.State != FindingState.Absent)];
        _witnessed = witnessed;
        Opened = [.. witnessed.Where(dispute => !formerDisputes.Contains(dispute.Id))];
        Joined = [.. witnessed.Where(dispute => formerDisputes.Contains(dispute.Id))];
        Settled = settled;
        LeftOut = leftOut;
        Report = report with
        {
            Draft = new DraftEffect(Opened, Joined, Settled, SmallestChange(Verdict.Contradiction), SmallestChange(Verdict.Tension), leftOut, Draft.Id, file),
        };
    }

    /// <summary>The same as a report, for every report format and for the exit code: the draft's findings, worst first, then those
    /// of the replaced answer that would be gone, as absent. The draft is the page <see cref="Draft.Id"/>, with its own lines and
    /// columns. A finding the replaced answer already made, or one that is accepted, is unchanged or updated; every other one of the draft is new.</summary>
    public AuditReport Report { get; }

    /// <summary>How many published pages speak of other jurisdictions, so that they were not compared with the draft.</summary>
    public int LeftOut { get; }

    /// <summary>Contradictions with published answers, worst first.</summary>
    public ImmutableArray<Finding> Contradictions => WithPublished(Verdict.Contradiction);

    /// <summary>Tensions with published answers, worst first.</summary>
    public ImmutableArray<Finding> Tensions => WithPublished(Verdict.Tension);

    /// <summary>Contradictions and tensions inside the draft, worst first.</summary>
    public ImmutableArray<Finding> Inside => [.. _findings.Where(DraftReport.IsInside)];

    /// <summary>Disputes that publishing would open, with all their witnesses, worst first.</summary>
    public ImmutableArray<Dispute> Opened { get; }

    /// <summary>Disputes there are already in which the draft would take a side, with all their witnesses, worst first.</summary>
    public ImmutableArray<Dispute> Joined { get; }

    /// <summary>Disputes that publishing would settle, as they are now, worst first; only where an answer is replaced.</summary>
    public ImmutableArray<Dispute> Settled { get; }

    /// <summary>The fewest clauses of the draft that have to go so that it makes no new finding of the given verdict or a graver
    /// one, in order of place. Found exactly for up to sixteen clauses that leave a choice, else by taking the clause that helps most.</summary>
    public ImmutableArray<DraftChange> SmallestChange(Verdict least) =>
        SmallestDraftChange.Find([.. _findings.Where(finding => finding.State == FindingState.New && finding.Verdict >= least)], _witnessed);

    private ImmutableArray<Finding> WithPublished(Verdict verdict) =>
        [.. _findings.Where(finding => finding.Verdict == verdict && !DraftReport.IsInside(finding))];
}
