using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Rules;

/// <summary>When a pair of claims is a finding, and what is said of it.</summary>
/// <param name="Id"><c>CLA1xxx</c> for contradictions, <c>CLA2xxx</c> for tensions; unique over all packs.</param>
/// <param name="Title">What it finds, in a few words.</param>
/// <param name="Kind">The kind of conflict: existence, deontic, polarity, quantifier, numeric, temporal, characterisation, transparency, federal, comparison.</param>
/// <param name="Verdict">The verdict it gives.</param>
/// <param name="Same">What the two claims must have in common.</param>
/// <param name="Opposed">In what they must stand opposed: any one of these.</param>
/// <param name="Certainty">How sure the reader of meaning must be.</param>
/// <param name="A">What one side must look like.</param>
/// <param name="B">What the other side must look like; sides are tried both ways round.</param>
/// <param name="Unless">What keeps the rule from firing.</param>
/// <param name="Message">The explanation, with <c>{a.quote}</c>, <c>{b.quote}</c>, <c>{a.question}</c>, <c>{b.question}</c>, <c>{a.page}</c>, <c>{b.page}</c>, <c>{proposition}</c> filled in.</param>
/// <param name="Why">Why such a pair hurts a reader.</param>
/// <param name="Conflicting">Pairs the rule must flag with its verdict.</param>
/// <param name="Compatible">Look-alikes no rule may call a contradiction.</param>
/// <param name="File">The file it was read from, relative to the rules folder, with <c>/</c>.</param>
/// <param name="Line">The line of its id, from 1.</param>
public sealed record Rule(
    string Id,
    string Title,
    string Kind,
    Verdict Verdict,
    ImmutableArray<Match> Same,
    ImmutableArray<Opposition> Opposed,
    Certainty Certainty,
    ClaimPattern A,
    ClaimPattern B,
    ImmutableArray<Escape> Unless,
    string Message,
    string Why,
    ImmutableArray<RuleExample> Conflicting,
    ImmutableArray<RuleExample> Compatible,
    string File,
    int Line)
{
    /// <summary>Which pairs of claims it is for.</summary>
    public RuleScope Scope { get; init; }
}
