using System.Collections.Immutable;
using ClaimAudit.Extraction;

namespace ClaimAudit.Judging;

/// <summary>Knows which claims would give a finding in one of some disputes. Thread-safe.</summary>
internal sealed class JoinedDisputes
{
    private readonly ImmutableHashSet<(Proposition Proposition, string? Jurisdiction)> _disputes;
    private readonly ImmutableArray<string> _things;

    /// <summary>The disputes that verdicts stand in.</summary>
    public JoinedDisputes(IEnumerable<PairVerdict> verdicts)
    {
        _disputes = [.. verdicts.Select(verdict => (Proposition.Of(verdict), Scopes.JurisdictionOf(verdict.Denying, verdict.Affirming)))];
        _things = [.. _disputes.Select(dispute => dispute.Proposition.HoldsFor).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether a finding by a rule over claims on two claims would stand in one of the disputes, whichever of the two
    /// denies.</summary>
    public bool MayHold(Claim one, Claim other) => Holds(one, other) || Holds(other, one);

    /// <summary>Whether a finding by meaning on two sentences might stand in one of the disputes, whichever of their claims speak for
    /// them: told without looking for these, which takes far longer.</summary>
    public bool MayHoldByMeaning(ImmutableArray<Claim> one, ImmutableArray<Claim> other) =>
        _things.Any(thing => one.Any(claim => Proposition.SpeaksOf(claim, thing)) && other.Any(claim => Proposition.SpeaksOf(claim, thing)))
        || one.Any(a => other.Any(b => !Proposition.HaveThingInCommon(a, b) && (HoldsByMeaning(a, b) || HoldsByMeaning(b, a))));

    /// <summary>Whether a finding by meaning, for which two claims speak, would stand in one of the disputes.</summary>
    public bool HoldsByMeaning(Claim affirming, Claim denying) =>
        _disputes.Contains((Proposition.OfSentences(denying, affirming), Scopes.JurisdictionOf(denying, affirming)));

    private bool Holds(Claim affirming, Claim denying) =>
        _disputes.Contains((Proposition.Of(denying, affirming), Scopes.JurisdictionOf(denying, affirming)));
}
