using System.Collections.Immutable;
using ClaimAudit.Extraction;

namespace ClaimAudit.Judging;

/// <summary>Knows how rare each term is among the sentences of a page, and so how much it means that two of them share it
/// (inverse document frequency: Spärck Jones, 1972).</summary>
internal sealed class TermRarity
{
    /// <summary>Rarities are summed in whole millionths, so that the order of the terms does not matter.</summary>
    private const double Millionths = 1e6;

    private readonly ImmutableArray<HashSet<Term>> _terms;
    private readonly ImmutableArray<Dictionary<Term, long>> _rarities;

    /// <summary>Counts the terms of sentences, each within its scope.</summary>
    public TermRarity(ImmutableArray<ReadStatement> statements)
    {
        _terms = [.. statements.Select(TermsOf)];
        var byScope = statements.Select((statement, at) => (statement.Scope, Terms: _terms[at]))
            .GroupBy(entry => entry.Scope, entry => entry.Terms, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => RaritiesOf([.. group]), StringComparer.Ordinal);
        _rarities = [.. statements.Select(statement => byScope[statement.Scope])];
    }

    /// <summary>How rare the terms are that two sentences, by their places, share: the sum of the logarithms, and their number.</summary>
    public (double Rarity, int Count) Shared(int one, int other)
    {
        long sum = 0;
        var count = 0;
        foreach (var term in _terms[one])
        {
            if (_terms[other].Contains(term))
            {
                sum += _rarities[one][term];
                count++;
            }
        }

        return (sum / Millionths, count);
    }

    private static HashSet<Term> TermsOf(ReadStatement statement) =>
        [.. statement.Claims.SelectMany(claim => claim.Terms.Select(term => term.Term).Concat(claim.Nearby))];

    private static Dictionary<Term, long> RaritiesOf(ImmutableArray<HashSet<Term>> sentences) => sentences
        .SelectMany(terms => terms)
        .GroupBy(term => term)
        .ToDictionary(group => group.Key, group => (long)Math.Round(Math.Log((sentences.Length + 1.0) / group.Count()) * Millionths));
}
