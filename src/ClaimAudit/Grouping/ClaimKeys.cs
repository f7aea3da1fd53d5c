using System.Collections.Immutable;
using ClaimAudit.Extraction;

namespace ClaimAudit.Grouping;

/// <summary>The strict keys of a claim: the state it speaks of with each of its head terms and what can stand for them.</summary>
internal static class ClaimKeys
{
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
