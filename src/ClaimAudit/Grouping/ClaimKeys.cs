using System.Collections.Immutable;
using ClaimAudit.Extraction;

namespace ClaimAudit.Grouping;

/// <summary>The strict keys of a claim: the state it speaks of with each of its head terms and what can stand for them.</summary>
internal static class ClaimKeys
{
    /// <summary>Stands in a key for what is the same everywhere; no jurisdiction is named so.</summary>
    private const string Everywhere = "*";

    /// <summary>The keys of a claim for every scope in which it may be contradicted: the place it speaks of or else its page,
    /// everywhere for a general claim, both places for a comparison.</summary>
    public static ImmutableArray<string> Of(Claim claim, TermTable terms)
    {
        var keys = new SortedSet<string>(Of(claim, claim.Jurisdiction ?? claim.Answer.Document, terms), StringComparer.Ordinal);
        if (claim.IsGeneral)
        {
            keys.UnionWith(Of(claim, Everywhere, terms));
        }

        if (claim.Comparison is { } comparison)
        {
            keys.Add("=|" + comparison.Places);
        }

        return [.. keys];
    }

    /// <summary>The keys, in ordinal order, without repetition.</summary>
    public static ImmutableArray<string> Of(Claim claim, string scope, TermTable terms)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var term in claim.Terms)
        {
            if (term.Role is TermRole.Predicate or TermRole.Theme or TermRole.Oblique)
            {
                foreach (var key in terms.KeysOf(term.Term))
                {
                    keys.Add(scope + "|" + key);
                }
            }
        }

        return [.. keys];
    }
}
