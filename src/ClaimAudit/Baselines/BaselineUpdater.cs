using ClaimAudit.Judging;
using ClaimAudit.Reporting;
using ClaimAudit.Values;

namespace ClaimAudit.Baselines;

/// <summary>Makes baselines and brings them up to date.</summary>
public static class BaselineUpdater
{
    /// <summary>A baseline of all findings of a report.</summary>
    public static BaselineUpdate Create(AuditReport report, BaselineUpdateOptions options) => Update(Baseline.Empty, report, options);

    /// <summary>Adds what is new, drops what is gone, carries over what was reworded, and says what it did.</summary>
    public static BaselineUpdate Update(Baseline baseline, AuditReport report, BaselineUpdateOptions options)
    {
        var found = report.Findings.Where(finding => finding.State != FindingState.Absent).ToList();
        var matches = FindingMatcher.Match([.. found], baseline.Entries);
        var decisions = new EntryDecisions(options);
        var entries = new List<BaselineEntry>();
        var changes = matches.Stale.Select(entry => new BaselineChange(BaselineChangeKind.Dropped, entry)).ToList();
        foreach (var group in matches.All.GroupBy(match => match.Finding.Id, StringComparer.Ordinal))
        {
            var (entry, change) = decisions.Decide([.. group]);
            entries.AddRange(entry is null ? [] : [entry]);
            changes.AddRange(change is null ? [] : [change]);
        }

        return new BaselineUpdate(
            new Baseline(entries),
            [.. changes.OrderBy(change => change.Entry.Fingerprint, StringComparer.Ordinal).ThenBy(change => change.Kind)],
            [.. UnknownJudgements(options.Triage, found)]);
    }

    private static IEnumerable<Diagnostic> UnknownJudgements(Triage? triage, List<Finding> found)
    {
        var ids = found.Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        return triage is null ? [] : triage.Entries.Where(entry => !ids.Contains(entry.Fingerprint)).Select(entry => new Diagnostic(
            BaselineCodes.UnknownFinding,
            DiagnosticLevel.Warning,
            triage.Document,
            entry.Line,
            entry.Column,
            $"{entry.Fingerprint} is not among the findings any more; its judgement was passed over")).Order();
    }
}
