using ClaimAudit.Extraction;
using ClaimAudit.Language;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit.Judging;

/// <summary>Names what claims are about, with their cues taken off: the same words for every claim about the same thing.</summary>
/// <param name="Text">The words.</param>
/// <param name="HoldsFor">The first of the things it is on, as <see cref="SpeaksOf"/> takes it, where no more can be said than that it is
/// on what holds for them; null for any other.</param>
internal sealed record Proposition(string Text, string? HoldsFor = null)
{
    private const int MostShared = 2;

    /// <summary>What a pair disagrees about.</summary>
    public static Proposition Of(PairVerdict verdict) => verdict.Rule.Opposed.Contains(Opposition.Meaning)
        ? OfSentences(verdict.Denying, verdict.Affirming)
        : Of(verdict.Denying, verdict.Affirming);

    /// <summary>What two sentences disagree about, where no word can be pointed at: the first things that both speak of.</summary>
    /// <param name="denying">A claim of the one.</param>
    /// <param name="affirming">A claim of the other.</param>
    public static Proposition OfSentences(Claim denying, Claim affirming)
    {
        var shared = Things(denying).Intersect(Things(affirming)).Take(MostShared).Select(Label).ToArray();
        return shared.Length == 0 ? Of(denying, affirming) : WhatHolds(Subject(denying, affirming), shared);
    }

    /// <summary>Whether a claim speaks of a thing.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="thing">The thing, as <see cref="HoldsFor"/> names it.</param>
    public static bool SpeaksOf(Claim claim, string thing) => Things(claim).Any(term => Label(term) == thing);

    /// <summary>Whether there is a thing that both of two claims speak of.</summary>
    public static bool HaveThingInCommon(Claim one, Claim other)
    {
        foreach (var term in one.Terms)
        {
            if (IsThing(term.Term) && Names(other, term.Term))
            {
                return true;
            }
        }

        foreach (var term in one.Nearby)
        {
            if (IsThing(term) && Names(other, term))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What two claims disagree about.</summary>
    /// <param name="denying">The claim that denies, forbids or limits.</param>
    /// <param name="affirming">The other one; it lends the words that the first leaves unsaid.</param>
    public static Proposition Of(Claim denying, Claim affirming)
    {
        var subject = Subject(denying, affirming);
        if (Scopes.ComparesSame(denying, affirming) && denying.Comparison is { } comparison)
        {
            return new($"{subject}compared by {Label(comparison.Quality)} {Label(comparison.Thing)}".TrimEnd());
        }

        var thing = Label(denying.Head(TermRole.Theme) ?? affirming.Head(TermRole.Theme));
        if (denying.SaysExists && denying.Predicate?.Concept is null)
        {
            return new($"{subject}there is {WithArticle(thing)}");
        }

        var act = Label(denying.Predicate ?? affirming.Predicate);
        if (denying.Features.Force != Force.None)
        {
            return new($"{subject}{Ruled(denying.Features, $"{act} {thing}".Trim())}");
        }

        return denying.Shape == ClauseShape.Copular && thing.Length > 0 ? new($"{subject}{thing} is {act}".TrimEnd())
            : act.Length == 0 ? WhatHolds(subject, thing)
            : new($"{subject}{act} {thing}".TrimEnd());
    }

    private static Proposition WhatHolds(string subject, params ReadOnlySpan<string> things) =>
        new($"{subject}what holds for {string.Join(" and ", things)}", things[0]);

    private static string Ruled(ClauseFeatures features, string act) => (features.Force, features.Polarity) switch
    {
        (Force.Required, Polarity.Denied) => $"there is a rule that demands: {act}",
        (Force.Permitted, Polarity.Denied) => $"there is a rule that allows: {act}",
        (Force.Restricted or Force.Prohibited, Polarity.Denied) => $"there is a rule that limits: {act}",
        (Force.NotRequired, _) => $"it is required: {act}",
        (Force.Restricted, _) => $"it is free of limits: {act}",
        _ => $"it is allowed: {act}",
    };

    private static string Subject(Claim denying, Claim affirming) =>
        Prefix(Scopes.Of(denying, affirming) == RuleScope.General ? NameOf(denying) : Scopes.JurisdictionOf(denying, affirming));

    private static IEnumerable<Term> Things(Claim claim) => claim.Terms.Select(term => term.Term).Concat(claim.Nearby).Where(IsThing);

    private static bool IsThing(Term term) => term.Pos == PartOfSpeech.Noun;

    private static bool Names(Claim claim, Term thing)
    {
        foreach (var term in claim.Terms)
        {
            if (term.Term == thing)
            {
                return true;
            }
        }

        return claim.Nearby.Contains(thing);
    }

    private static string Prefix(string? jurisdiction) => jurisdiction is null ? string.Empty : jurisdiction + ": ";

    private static string Label(Term? term) =>
        term is null ? string.Empty : term.Key.TrimStart('@').Replace('-', ' ');

    private static string NameOf(Claim claim) => claim.Authorities[0].Id.Replace('-', ' ');

    private static string WithArticle(string thing) =>
        thing.Length == 0 ? "such a thing" : thing[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " + thing : "a " + thing;
}
