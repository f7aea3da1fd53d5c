using System.Collections.Immutable;
using ClaimAudit.Extraction;
using ClaimAudit.Values;

namespace ClaimAudit.Judging;

/// <summary>A cheap test that lets through every pair in which some rule could find an opposition, and few others.</summary>
internal sealed class OppositionFilter
{
    private readonly ImmutableArray<Traits> _traits;

    /// <summary>Prepares the claims; they are named by their place in the array.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="terms">How their terms stand to one another.</param>
    /// <param name="scaled">Whether a term stands on a scale.</param>
    public OppositionFilter(ImmutableArray<Claim> claims, TermTable terms, Func<Term, bool> scaled) =>
        _traits = [.. claims.Select(claim => TraitsOf(claim, terms, scaled))];

    /// <summary>Whether two claims, by their places, could stand opposed.</summary>
    public bool MayOppose(int one, int other)
    {
        var (a, b) = (_traits[one], _traits[other]);
        if (a.Idle || b.Idle)
        {
            return false;
        }

        if (a.Mention || b.Mention)
        {
            return !(a.Mention && b.Mention) && (a.DeniesThing || b.DeniesThing);
        }

        return (a.Force != b.Force || a.Polarity != b.Polarity)
            || (a.Measured && b.Measured) || (a.Scaled && b.Scaled) || (a.Only != b.Only)
            || (a.Comparing && b.Comparing)
            || (a.Opposites.Length > 0 && Overlap(a.Opposites, b.Words));
    }

    private static bool Overlap(string[] opposites, string[] words)
    {
        foreach (var word in words)
        {
            if (Array.IndexOf(opposites, word) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static Traits TraitsOf(Claim claim, TermTable terms, Func<Term, bool> scaled)
    {
        var features = claim.Features;
        var words = claim.IsMention
            ? []
            : claim.Terms.Where(term => term.Role is TermRole.Predicate or TermRole.Modifier).Select(term => term.Term).ToImmutableHashSet();
        return new Traits(
            claim.IsMention,
            features.Role is ClaimRole.Question or ClaimRole.Reported or ClaimRole.Alternative,
            features.Polarity,
            features.Force,
            features.Polarity == Polarity.Denied && claim.SaysExists,
            !claim.Quantities.IsEmpty,
            claim.Terms.Any(term => scaled(term.Term)),
            features.Only,
            claim.Comparison is not null,
            [.. words.Select(term => term.Key)],
            [.. words.SelectMany(term => terms.OppositesOf(term)).Distinct(StringComparer.Ordinal)]);
    }

    private sealed record Traits(
        bool Mention,
        bool Idle,
        Polarity Polarity,
        Force Force,
        bool DeniesThing,
        bool Measured,
        bool Scaled,
        bool Only,
        bool Comparing,
        string[] Words,
        string[] Opposites);
}
