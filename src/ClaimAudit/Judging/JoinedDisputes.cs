using System.Collections.Immutable;
using ClaimAudit.Extraction;

namespace ClaimAudit.Judging;

/// <summary>Knows which claims would give a finding in one of some disputes. Thread-safe.</summary>
internal sealed class JoinedDisputes
{
    private readonly ImmutableHashSet<(string Proposition, string? Jurisdiction)> _disputes;

    /// <summary>The disputes that verdicts stand in.</summary>
    public JoinedDisputes(IEnumerable<PairVerdict> verdicts) =>
        _disputes = [.. verdicts.Select(verdict => (Proposition.Of(verdict), Scopes.JurisdictionOf(verdict.Denying, verdict.Affirming)))];

    /// <summary>Whether a finding by a rule over claims on two claims would stand in one of the disputes, whichever of the two
    /// denies.</summary>
    public bool MayHold(Claim one, Claim other) => Holds(one, other) || Holds(other, one);

    /// <summary>Whether a finding by meaning, for which two claims speak, would stand in one of the disputes.</summary>
    public bool HoldsByMeaning(Claim affirming, Claim denying) =>
        _disputes.Contains((Proposition.OfSentences(denying, affirming), Scopes.JurisdictionOf(denying, affirming)));

    private bool Holds(Claim affirming, Claim denying) =>
        _disputes.Contains((Proposition.Of(denying, affirming), Scopes.JurisdictionOf(denying, affirming)));
}
