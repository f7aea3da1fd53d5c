using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Judging;

/// <summary>One conflicting pair of claims.</summary>
/// <param name="Id">The fingerprint, <c>CF-</c> and twelve hexadecimal digits: made of rule, proposition and the two
/// normalised quotes, symmetric and without positions.</param>
/// <param name="Verdict">Contradiction or tension.</param>
/// <param name="State">What the baseline says of it.</param>
/// <param name="Rule">The id of the rule that fired.</param>
/// <param name="Kind">The kind of conflict: existence, deontic, polarity, quantifier, numeric, temporal, characterisation, …</param>
/// <param name="Dispute">The id of the dispute it belongs to.</param>
/// <param name="Proposition">What the two disagree about, as a sentence a person understands.</param>
/// <param name="Jurisdiction">The state the page speaks of; null where none is known.</param>
/// <param name="Explanation">One or two sentences that say why it was flagged.</param>
/// <param name="Affirming">The claim that affirms the proposition (for values that exclude each other: the earlier one).</param>
/// <param name="Denying">The claim that denies it.</param>
/// <param name="Score">A rank from 0 to 1: how much of the two claims was matched, or a ranker's score; for ordering only.</param>
/// <param name="Reasons">What matched and what was opposed, in words, for <c>explain</c>.</param>
public sealed record Finding(
    string Id,
    Verdict Verdict,
    FindingState State,
    string Rule,
    string Kind,
    string Dispute,
    string Proposition,
    string? Jurisdiction,
    string Explanation,
    FindingSide Affirming,
    FindingSide Denying,
    double Score,
    ImmutableArray<string> Reasons)
{
    /// <summary>What a ranker sees of the pair; null for a finding the engine did not make.</summary>
    public PairFeatures? Features { get; init; }
}
