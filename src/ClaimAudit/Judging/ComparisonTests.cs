using System.Collections.Immutable;
using ClaimAudit.Extraction;

namespace ClaimAudit.Judging;

/// <summary>Tests whether two comparisons of the same two places leave no outcome that both allow.</summary>
internal sealed class ComparisonTests(ClaimAligner aligner, TermTable terms)
{
    private const double SameThing = 0.85;

    /// <summary>What the two comparisons come to; null where they do not compare the same.</summary>
    public OppositionResult? Test(Claim a, Claim b)
    {
        if (a.Comparison is not { } mine || b.Comparison is not { } theirs || mine.Places != theirs.Places || OutcomesOf(theirs, mine.Quality) is not { } outcomes)
        {
            return null;
        }

        var stopped = (mine.Outcomes & outcomes) != Outcomes.None ? "both comparisons can hold"
            : !IsOneThing(mine.Thing, theirs.Thing) ? "other thing"
            : !AreOneMatter(mine.About, theirs.About) ? "not enough in common"
            : string.Empty;
        return new OppositionResult(stopped, 1, [$"{mine.Places} compared by {mine.Quality.Key} and by {theirs.Quality.Key}"]);
    }

    /// <summary>The outcomes by the other comparison, told in the quality of the first: more lax is less strict.</summary>
    private Outcomes? OutcomesOf(PlaceComparison comparison, Term quality) => terms.Relate(comparison.Quality, quality) switch
    {
        TermRelation.Same or TermRelation.Synonym => comparison.Outcomes,
        TermRelation.Opposite => Turned(comparison.Outcomes),
        _ => null,
    };

    private static Outcomes Turned(Outcomes outcomes) =>
        (outcomes & Outcomes.Equal)
        | (outcomes.HasFlag(Outcomes.Less) ? Outcomes.More : Outcomes.None)
        | (outcomes.HasFlag(Outcomes.More) ? Outcomes.Less : Outcomes.None);

    private bool IsOneThing(Term? one, Term? other) =>
        one is null || other is null ? one == other : aligner.Similarity(one, other) >= SameThing || aligner.Similarity(other, one) >= SameThing;

    private bool AreOneMatter(ImmutableArray<Term> one, ImmutableArray<Term> other) => Holds(one, other) && Holds(other, one);

    private bool Holds(ImmutableArray<Term> terms, ImmutableArray<Term> sought) =>
        sought.All(term => terms.Any(held => aligner.Similarity(term, held) >= SameThing || aligner.Similarity(held, term) >= SameThing));
}
