using System.Collections.Immutable;
using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Baselines;

/// <summary>Finds the entry of every finding: by fingerprint; else, among entries otherwise lost, by equal claims in like words.</summary>
internal static class FindingMatcher
{
    /// <summary>How alike each quote must be to its former wording, from 0 to 1, for a finding to be the old one reworded.</summary>
    private const double LeastLikeness = 0.5;

    /// <summary>Matches findings with entries; an entry takes no more findings than it has occurrences.</summary>
    public static FindingMatches Match(ImmutableArray<Finding> findings, ImmutableArray<BaselineEntry> entries)
    {
        var matches = findings.Select(finding => new FindingMatch(finding, null, FindingState.New)).ToArray();
        var byFingerprint = findings.Select((finding, index) => (finding, index)).ToLookup(pair => pair.finding.Id, StringComparer.Ordinal);
        var lost = new List<BaselineEntry>();
        foreach (var entry in entries)
        {
            var found = byFingerprint[entry.Fingerprint].OrderByDescending(pair => StandsWhereItWas(pair.finding, entry)).ToList();
            foreach (var (finding, index) in found.Take(entry.Occurrences))
            {
                matches[index] = new FindingMatch(finding, entry, FindingState.Unchanged);
            }

            if (found.Count == 0)
            {
                lost.Add(entry);
            }
        }

        TakeReworded(matches, lost);
        return new FindingMatches([.. matches], [.. lost]);
    }

    private static void TakeReworded(FindingMatch[] matches, List<BaselineEntry> lost)
    {
        var known = matches.Where(match => match.Entry is not null).Select(match => match.Finding.Id).ToHashSet(StringComparer.Ordinal);
        var byClaims = lost.ToLookup(entry => entry.Claims, StringComparer.Ordinal);
        var pairs = matches
            .Select((match, index) => (match, index))
            .Where(pair => !known.Contains(pair.match.Finding.Id))
            .SelectMany(pair => byClaims[ClaimsKey.Of(pair.match.Finding)]
                .Select(entry => (pair.match.Finding, pair.index, entry, likeness: Likeness(pair.match.Finding, entry))))
            .Where(pair => pair.likeness >= LeastLikeness)
            .OrderByDescending(pair => pair.likeness)
            .ThenBy(pair => pair.entry.Fingerprint, StringComparer.Ordinal)
            .ThenBy(pair => pair.index)
            .ToList();
        foreach (var (finding, index, entry, _) in pairs)
        {
            if (matches[index].Entry is null && lost.Remove(entry))
            {
                matches[index] = new FindingMatch(finding, entry, FindingState.Updated);
            }
        }
    }

    private static bool StandsWhereItWas(Finding finding, BaselineEntry entry)
    {
        var (affirming, denying) = (finding.Affirming.Answer, finding.Denying.Answer);
        return (affirming == entry.Affirming.Answer && denying == entry.Denying.Answer)
            || (affirming == entry.Denying.Answer && denying == entry.Affirming.Answer);
    }

    private static double Likeness(Finding finding, BaselineEntry entry) => Math.Max(
        Worse(finding.Affirming, entry.Affirming, finding.Denying, entry.Denying),
        Worse(finding.Affirming, entry.Denying, finding.Denying, entry.Affirming));

    private static double Worse(FindingSide one, BaselineSide formerOne, FindingSide other, BaselineSide formerOther) =>
        Math.Min(QuoteLikeness.Of(one.Quote, formerOne.Quote), QuoteLikeness.Of(other.Quote, formerOther.Quote));
}
