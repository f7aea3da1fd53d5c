using System.Collections.Immutable;
using ClaimAudit.Language;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit.Extraction;

/// <summary>Says of the claims of one sentence what place they speak of: the page's, another, or none, and adds what an
/// explicit comparison says of the place compared with.</summary>
internal sealed class PlacedClaims
{
    /// <summary>How many tokens may stand between "unlike" and the place.</summary>
    private const int Reach = 4;

    private readonly SentenceAnalysis _analysis;
    private readonly int _offset;
    private readonly string? _own;
    private readonly ReachReader _reach;
    private readonly ImmutableArray<PlaceName> _places;
    private readonly CueMatch? _likened;
    private readonly PlaceComparison? _comparison;

    /// <summary>Prepares a sentence.</summary>
    /// <param name="analysis">The sentence.</param>
    /// <param name="question">The sentences of the question it answers.</param>
    /// <param name="own">The page's own jurisdiction; null for none.</param>
    /// <param name="before">What the sentence before spoke of.</param>
    /// <param name="offset">Where the analysed text begins in the document.</param>
    public PlacedClaims(SentenceAnalysis analysis, ImmutableArray<SentenceAnalysis> question, string? own, ImmutableArray<Authority> before, int offset)
    {
        _analysis = analysis;
        _offset = offset;
        _own = own;
        _reach = new ReachReader(analysis, question, own, before);
        _places = own is null ? [] : PlaceReader.Read(analysis.Sentence, own);
        _likened = _places.IsEmpty ? null : analysis.CuesOf(CueKind.Comparison).Where(cue => cue.Value is "unlike" or "like")
            .Where(cue => LikenedPlace(cue) is not null).Select(cue => (CueMatch?)cue).FirstOrDefault();
        _comparison = _places.IsEmpty ? null : new PlaceComparisonReader(analysis, _places, own!).Read();
    }

    /// <summary>What the sentence speaks of that is the same everywhere.</summary>
    public ImmutableArray<Authority> SpokenOf => _reach.SpokenOf();

    /// <summary>The claims in their order, each with its place.</summary>
    public IEnumerable<Claim> Of(IEnumerable<Claim> claims)
    {
        Claim? first = null;
        foreach (var claim in claims)
        {
            var speaks = !claim.IsMention && !IsOfComparison(claim);
            var placed = claim.IsMention ? claim : Placed(claim);
            yield return speaks && first is null && _comparison is not null ? placed with { Comparison = _comparison } : placed;
            if (speaks && (first is null || SetsForth(first, claim)) && Likened(claim) is { } likened)
            {
                yield return likened;
            }

            first ??= speaks ? claim : null;
        }
    }

    /// <summary>"Similar to Wyoming": the words of comparison read as a statement of their own.</summary>
    private bool IsOfComparison(Claim claim) =>
        _likened is { } cue && TextSpan.Union(_analysis.Sentence.Tokens[cue.First].Span, _analysis.Sentence.Tokens[cue.End - 1].Span).Shift(_offset).Contains(claim.PredicateSpan);

    /// <summary>"There is no law that requires it": what the law demands is said together with the law.</summary>
    private static bool SetsForth(Claim rule, Claim act) =>
        rule.SaysExists && rule.Head(TermRole.Theme) is { Concept.Kind: ConceptKind.Norm } && act.Features.Force != Force.None;

    private Claim Placed(Claim claim)
    {
        var clause = ClauseOf(claim);
        return _comparison is null && _likened is null && OtherPlaceOf(clause) is { } place
            ? claim with { Jurisdiction = place, OfOtherPlace = true, Terms = [.. claim.Terms.Where(term => term.Role != TermRole.Oblique || !Names(place, term))] }
            : claim with { Authorities = _reach.Of(clause, claim.Features) };
    }

    private int ClauseOf(Claim claim)
    {
        for (var i = 0; i < _analysis.Clauses.Length; i++)
        {
            if (_analysis.Sentence.Tokens[_analysis.Clauses[i].Predicate].Span.Shift(_offset) == claim.PredicateSpan)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"Wyoming has no agreement", "in Wyoming, agencies must": the one other place a clause is said of.</summary>
    private string? OtherPlaceOf(int clause)
    {
        if (_places.IsEmpty || clause < 0)
        {
            return null;
        }

        var predicate = _analysis.Clauses[clause].Predicate;
        var said = _places.Where(place => IsSaidOf(place, predicate)).Select(place => place.Jurisdiction).Distinct(StringComparer.Ordinal).ToArray();
        return said.Length == 1 && said[0] != _own ? said[0] : null;
    }

    private bool IsSaidOf(PlaceName place, int predicate)
    {
        var sentence = _analysis.Sentence;
        foreach (var child in sentence.ChildrenOf(predicate))
        {
            var token = sentence.Tokens[child];
            var subject = token.Relation is Relation.Nsubj or Relation.NsubjPass;
            var within = token.Relation is Relation.Obl or Relation.Nmod && sentence.Child(child, Relation.Case) is { Lower: "in" or "within" };
            if ((subject && (place.Covers(child) || sentence.ChildrenOf(child).Any(below => place.Covers(below) && IsOwner(sentence, below)))) || (within && place.Covers(child)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOwner(Sentence sentence, int token) =>
        sentence.Tokens[token].Relation is Relation.NmodPoss or Relation.Compound
        || (sentence.Tokens[token].Relation == Relation.Nmod && sentence.Child(token, Relation.Case) is { Lower: "in" or "of" });

    private string? LikenedPlace(CueMatch cue) => _places
        .Where(place => place.First >= cue.End && place.First - cue.End < Reach && place.Jurisdiction != _own)
        .Select(place => place.Jurisdiction).FirstOrDefault();

    /// <summary>"Unlike Wyoming, Minnesota has no agreement" says of Wyoming that it has one.</summary>
    private Claim? Likened(Claim claim)
    {
        if (_likened is not { } cue || LikenedPlace(cue) is not { } place
            || claim.Features is not { Role: ClaimRole.Asserted or ClaimRole.Presupposed, Modality: Modality.Asserted, Conditional: false, Limited: false }
            || (claim.Features.Role == ClaimRole.Presupposed && claim.Features.Force == Force.None))
        {
            return null;
        }

        var unlike = cue.Value == "unlike";
        return unlike && !claim.Quantities.IsEmpty ? null : claim with
        {
            Jurisdiction = place,
            OfOtherPlace = true,
            Quote = claim.Statement.Span,
            Features = unlike ? Reversed(claim.Features) : claim.Features,
            Terms = [.. claim.Terms.Where(term => !Names(place, term)).Select(term => Names(_own, term) ? term with { Term = TermOf(place) ?? term.Term } : term)],
        };
    }

    private bool Names(string? jurisdiction, ClaimTerm term) => _places.Any(named => named.Jurisdiction == jurisdiction && Covers(named, term.Span));

    private Term? TermOf(string jurisdiction) => _places.Where(named => named.Jurisdiction == jurisdiction)
        .Select(named => _analysis.Terms[_analysis.Terms.LeaderOf(named.First)]).FirstOrDefault();

    private bool Covers(PlaceName place, TextSpan span) =>
        TextSpan.Union(_analysis.Sentence.Tokens[place.First].Span, _analysis.Sentence.Tokens[place.End - 1].Span).Shift(_offset).Contains(span);

    private static ClauseFeatures Reversed(ClauseFeatures features) => (features.Force, features.Polarity) switch
    {
        (_, Polarity.Denied) => features with { Polarity = Polarity.Affirmed },
        (Force.NotRequired, _) => features with { Force = Force.Required },
        (Force.Required, _) => features with { Force = Force.NotRequired },
        (Force.Permitted, _) => features with { Force = Force.Prohibited },
        _ => features with { Polarity = Polarity.Denied },
    };
}
