using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Baselines;

/// <summary>Decides what becomes of the findings of one fingerprint when a baseline is brought up to date.</summary>
internal sealed class EntryDecisions(BaselineUpdateOptions options)
{
    private readonly Dictionary<string, TriageEntry> _judgements =
        (options.Triage?.Entries ?? []).ToDictionary(entry => entry.Fingerprint, StringComparer.Ordinal);

    /// <summary>The entry that stands from now on, if any, and what changed by it, if anything.</summary>
    /// <param name="group">All findings of one fingerprint, at least one, with the entries they were matched with.</param>
    public (BaselineEntry? Entry, BaselineChange? Change) Decide(IReadOnlyList<FindingMatch> group)
    {
        var former = group.Select(match => match.Entry).FirstOrDefault(entry => entry is not null);
        var judgement = _judgements.GetValueOrDefault(group[0].Finding.Id);
        if (judgement?.State == TriageState.Confirmed)
        {
            return former is null ? LeaveOut(group) : (null, new BaselineChange(BaselineChangeKind.Reopened, former));
        }

        var decided = judgement is null
            ? Decided(former)
            : (State: (BaselineState)judgement.State, judgement.Reason, options.Date);
        if (decided is not var (state, reason, date))
        {
            return LeaveOut(group);
        }

        var kept = former is not null && (former.State, former.Reason) == (state, reason);
        var occurrences = former is not null && judgement is null && string.IsNullOrWhiteSpace(options.Reason)
            ? Math.Min(group.Count, former.Occurrences)
            : group.Count;
        var entry = EntryOf(group, state, reason, kept ? former!.Date : date, occurrences);
        return (entry, ChangeOf(entry, former, kept));
    }

    private (BaselineState State, string Reason, DateOnly? Date)? Decided(BaselineEntry? former)
    {
        if (former is not null)
        {
            return (former.State, former.Reason, former.Date);
        }

        return string.IsNullOrWhiteSpace(options.Reason) ? null : (options.State, options.Reason, options.Date);
    }

    private static (BaselineEntry?, BaselineChange) LeaveOut(IReadOnlyList<FindingMatch> group) =>
        (null, new BaselineChange(BaselineChangeKind.LeftOut, EntryOf(group, BaselineState.Accepted, string.Empty, null, group.Count)));

    private static BaselineChange? ChangeOf(BaselineEntry entry, BaselineEntry? former, bool kept) => former switch
    {
        null => new BaselineChange(BaselineChangeKind.Added, entry),
        _ when former.Fingerprint != entry.Fingerprint => new BaselineChange(BaselineChangeKind.Reworded, entry, former),
        _ when !kept => new BaselineChange(BaselineChangeKind.Judged, entry, former),
        _ when former.Occurrences != entry.Occurrences => new BaselineChange(BaselineChangeKind.Recounted, entry, former),
        _ => null,
    };

    private static BaselineEntry EntryOf(IReadOnlyList<FindingMatch> group, BaselineState state, string reason, DateOnly? date, int occurrences)
    {
        var finding = group.FirstOrDefault(match => match.State != FindingState.New, group[0]).Finding;
        return new BaselineEntry(
            finding.Id,
            finding.Rule,
            finding.Verdict,
            finding.Proposition,
            finding.Jurisdiction,
            Side(finding.Affirming),
            Side(finding.Denying),
            ClaimsKey.Of(finding),
            state,
            reason.Trim(),
            date,
            occurrences);
    }

    private static BaselineSide Side(FindingSide side) => new(side.Answer, side.Quote);
}
