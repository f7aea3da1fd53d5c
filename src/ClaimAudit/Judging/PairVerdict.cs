using System.Collections.Immutable;
using ClaimAudit.Extraction;
using ClaimAudit.Rules;

namespace ClaimAudit.Judging;

/// <summary>What a rule makes of a pair of claims.</summary>
/// <param name="Rule">The rule that fired or nearly did.</param>
/// <param name="Affirming">The claim on the rule's side A.</param>
/// <param name="Denying">The claim on the rule's side B.</param>
/// <param name="StoppedBy">The gate or exception that stopped it; empty for a finding.</param>
/// <param name="Score">How much of the two claims matched, from 0 to 1.</param>
/// <param name="Reasons">What matched and what did not.</param>
internal sealed record PairVerdict(
    Rule Rule,
    Claim Affirming,
    Claim Denying,
    string StoppedBy,
    double Score,
    ImmutableArray<string> Reasons)
{
    /// <summary>How likely the reader of meaning holds what the rule says of the two sentences, from 0 to 1: that they contradict one another, or,
    /// for a tension, that they are in conflict of either kind.</summary>
    public double Likelihood { get; init; }

    /// <summary>Whether the rule fired.</summary>
    public bool IsFinding => StoppedBy.Length == 0;
}
