using System.Collections.Immutable;
using ClaimAudit.Extraction;
using ClaimAudit.Language;
using ClaimAudit.Rules;

namespace ClaimAudit.Judging;

/// <summary>Finds the terms of one claim again in another. What is denied must be covered by what is affirmed,
/// not the other way round: "no data is shared" is contradicted by "Medicaid data is shared with ICE".</summary>
internal sealed class ClaimAligner(TermTable terms)
{
    private const double NearbyFactor = 0.85;
    private const double TopicFactor = 0.7;
    private const double Found = 0.55;
    private const double PredicateWeight = 2;

    /// <summary>Two bare texts without a page's theme, all of whose other words agree, speak of one act in two words.</summary>
    private const double SameOtherwise = 0.8;

    /// <summary>Looks for the terms of <paramref name="denying"/> in <paramref name="affirming"/>.</summary>
    public Alignment Align(Claim denying, Claim affirming)
    {
        var matched = ImmutableArray.CreateBuilder<string>();
        var missing = ImmutableArray.CreateBuilder<string>();
        double weight = 0, covered = 0;
        bool? predicate = null, theme = null;
        var argument = false;
        var inPlace = 0;
        var bare = denying.Shape == ClauseShape.Copular && affirming.Shape == ClauseShape.Copular && denying.Terms.Any(term => term.Role == TermRole.Modifier);
        var blocked = Conflict(denying, affirming);
        foreach (var term in denying.Terms)
        {
            var wordless = term.Role == TermRole.Predicate && affirming.Predicate is null && !affirming.IsMention;
            var (found, with, own) = wordless ? (1.0, "any act", false) : Find(term, affirming);
            var w = WeightOf(term);
            weight += w;
            covered += w * found;
            if (found >= Found)
            {
                matched.Add($"{term.Term.Key} ~ {with}");
                argument |= own && term.Role != TermRole.Predicate;
                inPlace += affirming.Terms.Any(held => Similarity(term.Term, held.Term) >= Found) ? 1 : 0;
            }
            else
            {
                missing.Add(term.Term.Key);
                blocked = blocked.Length > 0 ? blocked : Opposed(term, affirming);
                blocked = blocked.Length == 0 && term.Role == TermRole.Modifier && terms.DeniesAQuality(term.Term) ? $"only denied of what is {term.Term.Key}" : blocked;
                blocked = blocked.Length == 0 && IsManner(term) ? $"only denied in one manner: {term.Case} {term.Term.Key}".Replace("  ", " ", StringComparison.Ordinal) : blocked;
            }

            if (term.Role == TermRole.Predicate)
            {
                predicate = found >= Found || (bare && IsBareNoun(term.Term));
            }
            else if (term.Role == TermRole.Theme)
            {
                theme = theme is true || found >= Found;
            }
        }

        var arguments = weight - PredicateWeight;
        var sameOtherwise = denying.Topic.IsEmpty && affirming.Topic.IsEmpty && predicate is false && inPlace >= 3
            && missing.Count == 1 && argument && arguments > 0 && covered / arguments > SameOtherwise;
        return new Alignment(
            weight == 0 ? 0 : sameOtherwise ? covered / arguments : covered / weight,
            sameOtherwise || (predicate ?? true),
            theme ?? true,
            argument,
            blocked,
            matched.ToImmutable(),
            missing.ToImmutable());
    }

    /// <summary>Whether the sentences around two claims speak of the same: at least two of the words near the first, or all
    /// of them, are found with the second.</summary>
    public bool ShareContext(Claim one, Claim other)
    {
        var found = 0;
        var sought = 0;
        foreach (var term in one.Nearby)
        {
            sought++;
            if (other.Terms.Any(held => Similarity(term, held.Term) >= Found) || other.Nearby.Any(held => Similarity(term, held) >= Found)
                || other.Topic.Any(held => Similarity(term, held) >= Found))
            {
                found++;
            }
        }

        return found >= 2 || (sought > 0 && found == sought);
    }

    /// <summary>Whether two claims share a thing or an act in their own words: a head of one among the words of the other.</summary>
    public bool ShareThing(Claim one, Claim other) =>
        one.Terms.Any(term => IsThing(term) && other.Terms.Any(held => IsThing(held) && Similarity(term.Term, held.Term) >= Found));

    /// <summary>How much two claims have in common beyond the subject of the page: each of the one's own words that is among
    /// the other's own counts 1, each found only in a question or title counts a half.</summary>
    public (double Common, bool Own) SharedWords(Claim one, Claim other)
    {
        double common = 0;
        var own = false;
        foreach (var term in Own(one))
        {
            if (Own(other).Any(held => Similarity(term, held) >= 0.9))
            {
                common++;
                own = true;
            }
            else if (other.Topic.Any(held => Similarity(term, held) >= 0.9))
            {
                common += 0.5;
            }
        }

        foreach (var term in one.Topic)
        {
            if (!Own(one).Contains(term) && Own(other).Any(held => Similarity(term, held) >= 0.9))
            {
                common += 0.5;
            }
        }

        return (common, own);
    }

    private static IEnumerable<Term> Own(Claim claim) => claim.Terms.Select(term => term.Term).Concat(claim.Nearby)
        .Where(term => term.Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective && term.Concept is not { Kind: ConceptKind.Party }).Distinct();

    /// <summary>"Is a small man" says little more than "is small".</summary>
    private static bool IsBareNoun(Term term) =>
        term.Concept is { Kind: ConceptKind.Party } || term.Key is "man" or "woman" or "one" or "place" or "thing" or "animal";

    private static bool IsThing(ClaimTerm term) =>
        term.Role is TermRole.Theme or TermRole.Actor or TermRole.Oblique or TermRole.Predicate
        && term.Term.Pos is not PartOfSpeech.ProperNoun && term.Term.Concept is not { Kind: ConceptKind.Party };

    /// <summary>Whether one term can stand for the other in a claim that covers.</summary>
    public double Similarity(Term wanted, Term held) => terms.Relate(wanted, held) switch
    {
        TermRelation.Same => 1,
        TermRelation.Synonym => 0.95,
        TermRelation.Related => 0.9,
        TermRelation.Broader => 0.9,
        TermRelation.Narrower => 0.6,
        _ => 0,
    };

    private (double Found, string With, bool Own) Find(ClaimTerm wanted, Claim claim)
    {
        double best = 0;
        var with = string.Empty;
        foreach (var held in claim.Terms)
        {
            Keep(Similarity(wanted.Term, held.Term) * (Fits(wanted, held) ? 1 : 0.5), held.Term);
        }

        if (wanted.Role == TermRole.Predicate || (wanted.Role == TermRole.Theme && claim.Head(TermRole.Theme) is not null))
        {
            return (best, with, best >= Found);
        }

        foreach (var held in claim.Nearby)
        {
            Keep(Similarity(wanted.Term, held) * NearbyFactor, held);
        }

        var own = best >= Found;
        foreach (var held in claim.Topic)
        {
            Keep(Similarity(wanted.Term, held) * TopicFactor, held);
        }

        return (best, with, own);

        void Keep(double value, Term term)
        {
            if (value > best)
            {
                best = value;
                with = term.Key;
            }
        }
    }

    /// <summary>An act is found only in an act; "data that is never shared" does not share.</summary>
    private static bool Fits(ClaimTerm wanted, ClaimTerm held) => wanted.Role != TermRole.Predicate
        || held.Role == TermRole.Predicate || (held.Role == TermRole.Theme && held.Term.Concept is { Kind: ConceptKind.Act }) || (held.Role == TermRole.Modifier && (held.Under == TermRole.Predicate || held.Term.Concept is { Kind: ConceptKind.Act, About.IsEmpty: false }));

    private static double WeightOf(ClaimTerm term) => term.Role switch
    {
        TermRole.Predicate => PredicateWeight,
        TermRole.Theme => 2,
        TermRole.Actor => term.Term.Pos == PartOfSpeech.ProperNoun ? 1.2 : 0.8,
        TermRole.Oblique => 1,
        TermRole.Modifier => 0.8,
        _ => 0.6,
    };

    /// <summary>"Not shared through formal agreements", "not directly shared": what is denied is the manner.</summary>
    private static bool IsManner(ClaimTerm term) =>
        (term.Role == TermRole.Oblique && term.Case is "through" or "via" or "by" or "without" or "because" or "beyond" or "as" or "until" or "before" or "after")
        || (term.Role == TermRole.Modifier && term.Under == TermRole.Predicate && term.Term.Pos == PartOfSpeech.Adverb
            && term.Term.Key.EndsWith("ly", StringComparison.Ordinal));

    /// <summary>"Not a lower risk" agrees with "a higher risk": to deny a word is not to deny its opposite.</summary>
    private string Opposed(ClaimTerm wanted, Claim claim)
    {
        foreach (var held in claim.Terms)
        {
            if (terms.Relate(wanted.Term, held.Term) == TermRelation.Opposite)
            {
                return $"{wanted.Term.Key} is the opposite of {held.Term.Key}";
            }
        }

        return string.Empty;
    }

    /// <summary>Parties or places that exclude each other in the same role.</summary>
    private string Conflict(Claim denying, Claim affirming)
    {
        foreach (var role in (ReadOnlySpan<TermRole>)[TermRole.Actor, TermRole.Theme])
        {
            if (denying.Head(role) is { } one && affirming.Head(role) is { } other && Exclude(one, other))
            {
                return $"{one.Key} is not {other.Key}";
            }
        }

        if (TakesOtherPart(denying, affirming) || TakesOtherPart(affirming, denying))
        {
            return "the parties change places";
        }

        return denying.Head(TermRole.Actor) is { } actor && affirming.Head(TermRole.Actor) is { } their && actor.Key != their.Key
            && HasOblique(affirming, actor) && HasOblique(denying, their)
            ? "the parties change places"
            : string.Empty;
    }

    /// <summary>"ICE must not share it" against "share data with ICE": who acts on one side receives on the other.</summary>
    private static bool TakesOtherPart(Claim one, Claim other) =>
        one.Head(TermRole.Actor) is { Concept.Kind: ConceptKind.Party, Pos: PartOfSpeech.ProperNoun } actor
        && other.Head(TermRole.Actor)?.Key != actor.Key
        && HasOblique(other, actor) && !HasOblique(one, actor);

    private bool Exclude(Term one, Term other) =>
        terms.Relate(one, other) is TermRelation.Opposite
        || (one.Concept is { Kind: ConceptKind.Party } && other.Concept is { Kind: ConceptKind.Party }
            && terms.Relate(one, other) == TermRelation.None);

    private static bool HasOblique(Claim claim, Term term) =>
        claim.Terms.Any(held => held.Role == TermRole.Oblique && string.Equals(held.Term.Key, term.Key, StringComparison.Ordinal));
}
