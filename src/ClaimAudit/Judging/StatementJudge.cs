using System.Collections.Immutable;
using ClaimAudit.Extraction;

namespace ClaimAudit.Judging;

/// <summary>Judges claims with their sentences: what the rules find in two claims must be borne out by a reading of the two
/// sentences as a whole, and such a reading may find what no rule over single claims does.</summary>
internal sealed class StatementJudge(Judge judge, StatementReader reader)
{
    /// <summary>Stands for a reading that is not yet known.</summary>
    private static readonly MeaningOfPair Certain = new(1, SideBySide: false);

    /// <summary>The verdicts on a collection.</summary>
    /// <param name="claims">The claims, those of one sentence side by side.</param>
    /// <param name="candidates">The pairs of claims, by place, that rules may find opposed.</param>
    /// <param name="parallel">How many threads may work, and what stops them.</param>
    public ImmutableArray<PairVerdict> Judge(
        ImmutableArray<Claim> claims, ImmutableArray<(int One, int Other)> candidates, ParallelOptions parallel)
    {
        var statements = reader.Read(claims, parallel);
        var places = PlacesOf(claims, statements);
        var ruled = Ruled(claims, candidates, places, parallel);
        var near = StatementReader.NearPairs(statements, StatementReader.Nearest);
        var pairs = near.Concat(ruled.Select(pair => InOrder(places[pair.One], places[pair.Other]))).Distinct().Order().ToImmutableArray();
        var likelihoods = reader.Contradictions(statements, pairs, parallel);
        var readings = pairs.Select((pair, i) => (pair, likelihoods[i])).ToDictionary(entry => entry.pair, entry => new MeaningOfPair(entry.Item2, SideBySide: false));
        var byRules = ruled.Select(pair => judge.FirstFinding(claims[pair.One], claims[pair.Other], readings[InOrder(places[pair.One], places[pair.Other])]));
        var byMeaning = pairs.Select(pair => judge.FirstByMeaning(statements[pair.One].Claims, statements[pair.Other].Claims, readings[pair]));
        return [.. byRules.Concat(byMeaning).OfType<PairVerdict>()];
    }

    /// <summary>The gravest verdict on two bare texts; null where they do not conflict.</summary>
    /// <param name="claims">The claims of both.</param>
    /// <param name="candidates">The pairs of claims, by place, that rules may find opposed.</param>
    /// <param name="a">One text.</param>
    /// <param name="b">The other.</param>
    public PairVerdict? Judge(ImmutableArray<Claim> claims, IEnumerable<(int One, int Other)> candidates, string a, string b)
    {
        var reading = new MeaningOfPair(reader.Contradiction(a, b), SideBySide: true);
        var verdicts = candidates.Select(pair => judge.FirstFinding(claims[pair.One], claims[pair.Other], reading)).ToList();
        var sides = claims.ToLookup(claim => claim.Answer.Question);
        verdicts.Add(judge.FirstByMeaning([.. sides[1]], [.. sides[2]], reading));
        return verdicts.OfType<PairVerdict>().OrderByDescending(verdict => verdict.Rule.Verdict).ThenByDescending(verdict => verdict.Score).FirstOrDefault();
    }

    /// <summary>What became of every pair of claims of two answers that a rule comes near to.</summary>
    /// <param name="one">The claims of one answer.</param>
    /// <param name="other">The claims of the other.</param>
    public IEnumerable<PairVerdict> Explain(ImmutableArray<Claim> one, ImmutableArray<Claim> other)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = 1 };
        var firsts = reader.Read(one, parallel);
        var seconds = reader.Read(other, parallel);
        foreach (var first in firsts)
        {
            foreach (var second in seconds)
            {
                var reading = new MeaningOfPair(reader.Contradiction(first, second), SideBySide: false);
                var pairs = first.Claims.SelectMany(a => second.Claims.SelectMany(b => judge.Verdicts(a, b, reading)));
                foreach (var verdict in pairs.Concat(judge.ByMeaning(first.Claims, second.Claims, reading)))
                {
                    yield return verdict;
                }
            }
        }
    }

    private ImmutableArray<(int One, int Other)> Ruled(
        ImmutableArray<Claim> claims, ImmutableArray<(int One, int Other)> candidates, int[] places, ParallelOptions parallel)
    {
        var fired = new bool[candidates.Length];
        Parallel.For(0, candidates.Length, parallel, i =>
        {
            var (one, other) = candidates[i];
            fired[i] = places[one] >= 0 && places[other] >= 0 && judge.FirstFinding(claims[one], claims[other], Certain) is not null;
        });
        return [.. candidates.Where((_, i) => fired[i])];
    }

    private static int[] PlacesOf(ImmutableArray<Claim> claims, ImmutableArray<ReadStatement> statements)
    {
        var byStatement = new Dictionary<Statement, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < statements.Length; i++)
        {
            byStatement.Add(statements[i].Statement, i);
        }

        return [.. claims.Select(claim => byStatement.TryGetValue(claim.Statement, out var place) ? place : -1)];
    }

    private static (int One, int Other) InOrder(int one, int other) => one <= other ? (one, other) : (other, one);
}
