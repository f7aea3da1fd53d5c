using System.Collections.Concurrent;
using System.Collections.Immutable;
using ClaimAudit.Extraction;

namespace ClaimAudit.Judging;

/// <summary>Knows which claims would give a finding in one of some disputes. Thread-safe.</summary>
internal sealed class JoinedDisputes
{
    private readonly ImmutableHashSet<string> _ids;
    private readonly ConcurrentDictionary<(string Proposition, string? Jurisdiction), bool> _known = new();

    /// <summary>The disputes that verdicts stand in.</summary>
    public JoinedDisputes(IEnumerable<PairVerdict> verdicts) =>
        _ids = [.. verdicts.Select(verdict => FindingBuilder.DisputeOf(verdict.Affirming, verdict.Denying))];

    /// <summary>Whether a finding on two claims would stand in one of the disputes, whichever of the two denies.</summary>
    public bool MayHold(Claim one, Claim other) => Holds(one, other) || Holds(other, one);

    /// <summary>Whether a finding on two claims would stand in one of the disputes.</summary>
    public bool Holds(Claim affirming, Claim denying) => _known.GetOrAdd(
        (Proposition.Of(denying, affirming), Scopes.JurisdictionOf(denying, affirming)), (_, set) => set.Ids.Contains(FindingBuilder.DisputeOf(set.Affirming, set.Denying)), (Ids: _ids, Affirming: affirming, Denying: denying));
}
