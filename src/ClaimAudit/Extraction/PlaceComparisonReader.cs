using System.Collections.Immutable;
using ClaimAudit.Language;
using ClaimAudit.Values;

namespace ClaimAudit.Extraction;

/// <summary>Reads comparatives between two places: "stricter than in Wyoming", "compared with Wyoming, a laxer rule",
/// "as strict as Wyoming's".</summary>
internal sealed class PlaceComparisonReader(SentenceAnalysis analysis, ImmutableArray<PlaceName> places, string own)
{
    /// <summary>How many tokens may stand between the word of comparison and the place compared with.</summary>
    private const int Reach = 4;

    private const Outcomes Any = Outcomes.Less | Outcomes.Equal | Outcomes.More;

    private readonly ImmutableArray<Token> _tokens = analysis.Sentence.Tokens;

    /// <summary>The comparison; null where the sentence makes none between two places that it makes clear.</summary>
    public PlaceComparison? Read()
    {
        foreach (var cue in analysis.CuesOf(CueKind.Comparison))
        {
            if (cue.Value is "than" or "as" && Compared(cue) is { } compared && Subject(compared) is { } subject && Measured(cue) is { } measured)
            {
                return Make(subject, compared.Jurisdiction, measured, cue);
            }
        }

        return null;
    }

    private PlaceName? Compared(CueMatch cue) => places
        .Where(place => place.First >= cue.End && place.First - cue.End < Reach)
        .Select(place => (PlaceName?)place).FirstOrDefault();

    /// <summary>The one other place that the sentence names, or else the page's own.</summary>
    private string? Subject(PlaceName compared)
    {
        var others = places.Select(place => place.Jurisdiction).Where(place => place != compared.Jurisdiction).Distinct(StringComparer.Ordinal).ToArray();
        return others.Length switch
        {
            0 => compared.Jurisdiction == own ? null : own,
            1 => others[0],
            _ => null,
        };
    }

    /// <summary>The compared quality with the token that carries it, and how it is compared.</summary>
    private (int Quality, int Carrier, Outcomes Outcomes)? Measured(CueMatch cue) => cue.Value == "as" ? Equally(cue) : Graded(cue);

    private (int Quality, int Carrier, Outcomes Outcomes)? Equally(CueMatch cue) =>
        cue.First >= 2 && _tokens[cue.First - 2].Lower is "as" or "so" && _tokens[cue.First - 1].Pos == PartOfSpeech.Adjective
            ? (cue.First - 1, cue.First - 1, Outcomes.Equal)
            : null;

    private (int Quality, int Carrier, Outcomes Outcomes)? Graded(CueMatch cue)
    {
        var graded = _tokens.Where(token => token.Tag is "JJR" or "RBR" || token.Lower is "more" or "less" or "fewer")
            .Where(token => _tokens[cue.First].Lower != "than" || token.Index < cue.First).ToArray();
        if (graded.Length != 1)
        {
            return null;
        }

        var word = graded[0].Index;
        var outcome = graded[0].Lower is "less" or "fewer" ? Outcomes.Less : Outcomes.More;
        var next = word + 1 < _tokens.Length ? word + 1 : word;
        return graded[0].Lower is not ("more" or "less" or "fewer") ? (word, word, Outcomes.More)
            : _tokens[next].Pos is PartOfSpeech.Adjective ? (next, next, outcome)
            : _tokens[next].Pos is PartOfSpeech.Noun ? (next, next, outcome)
            : null;
    }

    private PlaceComparison? Make(string subject, string compared, (int Quality, int Carrier, Outcomes Outcomes) measured, CueMatch cue)
    {
        if (analysis.Terms[measured.Quality] is not { } quality)
        {
            return null;
        }

        var outcomes = IsDenied(measured.Carrier, cue) ? Denied(measured.Outcomes, cue) : measured.Outcomes;
        var thing = ThingOf(measured.Carrier);
        var about = Enumerable.Range(0, _tokens.Length)
            .Where(token => token != measured.Quality && _tokens[token].Pos == PartOfSpeech.Noun && !places.Any(place => place.Covers(token)) && !cue.Covers(token))
            .Select(token => analysis.Terms[token]).OfType<Term>()
            .Where(term => term != thing && term != quality)
            .Distinct().ToImmutableArray();
        return string.CompareOrdinal(subject, compared) < 0
            ? new PlaceComparison(subject, compared, quality, thing, about, outcomes)
            : new PlaceComparison(compared, subject, quality, thing, about, Swapped(outcomes));
    }

    private bool IsDenied(int carrier, CueMatch cue) =>
        analysis.CuesOf(CueKind.Polarity).Any(denial => denial.Value == "negative" && denial.First >= carrier - Reach && denial.First < Math.Min(carrier, cue.First));

    /// <summary>"Not stricter" leaves two outcomes open; "not as strict" means less strict.</summary>
    private static Outcomes Denied(Outcomes outcomes, CueMatch cue) => cue.Value == "as" ? Outcomes.Less : Any & ~outcomes;

    private static Outcomes Swapped(Outcomes outcomes) =>
        (outcomes & Outcomes.Equal)
        | (outcomes.HasFlag(Outcomes.Less) ? Outcomes.More : Outcomes.None)
        | (outcomes.HasFlag(Outcomes.More) ? Outcomes.Less : Outcomes.None);

    /// <summary>The noun under the comparative, or that it is said of; null where that is a place itself.</summary>
    private Term? ThingOf(int carrier)
    {
        var token = _tokens[carrier];
        var noun = token.Relation == Relation.Amod ? token.Head : analysis.Sentence.Child(carrier, Relation.Nsubj)?.Index ?? -1;
        return noun < 0 || places.Any(place => place.Covers(noun)) ? null : analysis.Terms[analysis.Terms.LeaderOf(noun)];
    }
}
