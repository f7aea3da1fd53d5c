using System.Collections.Immutable;
using ClaimAudit.Extraction;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit.Judging;

/// <summary>Every feature of a pair, in the order of a ranker's file. To add one, add a line.</summary>
internal static class PairFeatureTable
{
    /// <summary>The features. Side A affirms, side B denies, forbids or limits.</summary>
    public static ImmutableArray<PairFeature> All { get; } =
    [
        new("coverage", pair => pair.Score),
        new("reading", pair => pair.Likelihood),
        new("graver-rule", pair => One(pair.Rule.Verdict == Verdict.Contradiction)),
        new("same-act", pair => One(pair.Affirming.Predicate is { } act && act == pair.Denying.Predicate)),
        new("same-thing", pair => One(Same(pair, TermRole.Theme))),
        new("same-actor", pair => One(Same(pair, TermRole.Actor))),
        new("other-actor", pair => One(Differ(pair, TermRole.Actor))),
        new("terms-shared", pair => TermOverlap.OfSmaller(Terms(pair.Affirming), Terms(pair.Denying))),
        new("terms-in-common", pair => TermOverlap.OfBoth(Terms(pair.Affirming), Terms(pair.Denying))),
        new("context-shared", pair => TermOverlap.OfSmaller(pair.Affirming.Nearby, pair.Denying.Nearby)),
        new("question-shared", pair => TermOverlap.OfBoth(pair.Affirming.Topic, pair.Denying.Topic)),
        new("beyond-topic", pair => Math.Log(1 + BeyondTopic(pair))),
        new("denial-unmet", pair => TermOverlap.Beyond(Terms(pair.Denying), Terms(pair.Affirming).Concat(pair.Affirming.Nearby))),
        new("terms-affirming", pair => Math.Log(1 + pair.Affirming.Terms.Length)),
        new("terms-denying", pair => Math.Log(1 + pair.Denying.Terms.Length)),
        new("words", pair => Math.Log(1 + Math.Max(pair.Affirming.Quote.Length, pair.Denying.Quote.Length))),
        new("unsure", pair => Math.Max((int)pair.Affirming.Features.Modality, (int)pair.Denying.Features.Modality)),
        new("not-asserted", pair => Sides(pair, claim => claim.IsMention || claim.Features.Role != ClaimRole.Asserted)),
        new("forces", pair => Sides(pair, claim => claim.Features.Force != Force.None)),
        new("conditional", pair => Sides(pair, claim => claim.Features.Conditional)),
        new("limited", pair => Sides(pair, claim => claim.Features.Limited)),
        new("universal", pair => Sides(pair, claim => claim.Features.Universal)),
        new("past", pair => Sides(pair, claim => claim.Features.PastTense)),
        new("figures", pair => Math.Min(pair.Affirming.Quantities.Length, pair.Denying.Quantities.Length)),
        new("figures-alone", pair => Math.Abs(pair.Affirming.Quantities.Length - pair.Denying.Quantities.Length)),
        new("one-answer", pair => One(pair.Affirming.Answer == pair.Denying.Answer)),
        .. Enum.GetValues<Opposition>().Select(kind => new PairFeature(
            "opposed-" + kind.ToString().ToLowerInvariant(), pair => One(pair.Rule.Opposed.Contains(kind)))),
    ];

    private static double One(bool holds) => holds ? 1 : 0;

    /// <summary>For how many of the two claims something holds.</summary>
    private static double Sides(PairVerdict pair, Func<Claim, bool> holds) => One(holds(pair.Affirming)) + One(holds(pair.Denying));

    private static bool Same(PairVerdict pair, TermRole role) => pair.Affirming.Head(role) is { } head && head == pair.Denying.Head(role);

    private static bool Differ(PairVerdict pair, TermRole role) =>
        pair.Affirming.Head(role) is { } one && pair.Denying.Head(role) is { } other && one != other;

    /// <summary>How many terms both sentences hold that are not what page and questions speak of anyway.</summary>
    private static int BeyondTopic(PairVerdict pair) => Around(pair.Affirming).Intersect(Around(pair.Denying))
        .Except(pair.Affirming.Topic).Except(pair.Denying.Topic).Count();

    private static IEnumerable<Term> Around(Claim claim) => Terms(claim).Concat(claim.Nearby);

    private static IEnumerable<Term> Terms(Claim claim) => claim.Terms.Select(term => term.Term);
}
