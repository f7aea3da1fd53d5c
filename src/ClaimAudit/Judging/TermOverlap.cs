using ClaimAudit.Extraction;

namespace ClaimAudit.Judging;

/// <summary>How much two sets of terms have in common, term for term; 0 where one is empty.</summary>
internal static class TermOverlap
{
    /// <summary>The share of the smaller set that the other holds too, from 0 to 1.</summary>
    public static double OfSmaller(IEnumerable<Term> one, IEnumerable<Term> other)
    {
        var (first, second) = (one.ToHashSet(), other.ToHashSet());
        return Share(first.Count(second.Contains), Math.Min(first.Count, second.Count));
    }

    /// <summary>The share of all terms that both sets hold, from 0 to 1.</summary>
    public static double OfBoth(IEnumerable<Term> one, IEnumerable<Term> other)
    {
        var (first, second) = (one.ToHashSet(), other.ToHashSet());
        var shared = first.Count(second.Contains);
        return Share(shared, first.Count + second.Count - shared);
    }

    /// <summary>The share of the first set that the other lacks, from 0 to 1.</summary>
    public static double Beyond(IEnumerable<Term> one, IEnumerable<Term> other)
    {
        var first = one.ToHashSet();
        return Share(first.Except(other).Count(), first.Count);
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
