using System.Collections.Immutable;
using ClaimAudit.Extraction;
using ClaimAudit.Values;

namespace ClaimAudit.Judging;

/// <summary>Judges claims with their sentences: what the rules find in two claims must be borne out by a reading of the two
/// sentences as a whole, and such a reading may find what no rule over single claims does.</summary>
internal sealed class StatementJudge(Judge judge, StatementReader reader)
{
    /// <summary>Stands for a reading that is not yet known.</summary>
    private static readonly MeaningOfPair Certain = new(1, 1, SideBySide: false);

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
        var near = StatementReader.NearPairs(statements, StatementReader.Nearest)
            .Concat(StatementReader.GeneralPairs(statements, StatementReader.Nearest));
        var pairs = near.Concat(ruled.Select(pair => InOrder(places[pair.One], places[pair.Other]))).Distinct().Order().ToImmutableArray();
        var certainties = ReadTogether(statements, pairs, parallel);
        var readings = pairs.Zip(certainties).ToDictionary(entry => entry.First, entry => entry.Second);
        var byRules = ruled.Select(pair => (Pair: InOrder(places[pair.One], places[pair.Other]), Claims: pair))
            .Select(entry => (entry.Pair, Verdict: judge.FirstFinding(claims[entry.Claims.One], claims[entry.Claims.Other], readings[entry.Pair])))
            .Where(entry => entry.Verdict is not null).ToList();
        var settled = byRules.Select(entry => entry.Pair).ToHashSet();
        var byMeaning = pairs.Where(pair => !settled.Contains(pair))
            .Select(pair => FirstByMeaning(statements[pair.One], statements[pair.Other], readings[pair]));
        return [.. byRules.Select(entry => entry.Verdict).Concat(byMeaning).OfType<PairVerdict>()];
    }

    /// <summary>Sentences of two scopes meet only in what they say of what is the same everywhere.</summary>
    private PairVerdict? FirstByMeaning(ReadStatement one, ReadStatement other, MeaningOfPair reading) => one.Scope == other.Scope
        ? judge.FirstByMeaning(one.Claims, other.Claims, reading)
        : judge.FirstByMeaning(one.General, other.General, reading);

    /// <summary>The gravest verdict on two bare texts; null where they do not conflict.</summary>
    /// <param name="claims">The claims of both.</param>
    /// <param name="candidates">The pairs of claims, by place, that rules may find opposed.</param>
    /// <param name="a">One text.</param>
    /// <param name="b">The other.</param>
    public PairVerdict? Judge(ImmutableArray<Claim> claims, IEnumerable<(int One, int Other)> candidates, string a, string b)
    {
        var likelihood = reader.Contradiction(a, b);
        var reading = new MeaningOfPair(likelihood, likelihood, SideBySide: true);
        var sides = claims.ToLookup(claim => claim.Answer.Question);
        var apart = claims.Any(claim => claim.Answer.Document != claims[0].Answer.Document);
        return Gravest(claims, candidates, reading)
            ?? judge.FirstByMeaning([.. sides[1].Where(Speaks)], [.. sides[2].Where(Speaks)], reading);

        bool Speaks(Claim claim) => !apart || claim.IsGeneral;
    }

    /// <summary>The gravest verdict of the rules over claims on two bare texts, whatever a reading says; null where none fires.</summary>
    /// <param name="claims">The claims of both.</param>
    /// <param name="candidates">The pairs of claims, by place, that rules may find opposed.</param>
    public PairVerdict? JudgeClaims(ImmutableArray<Claim> claims, IEnumerable<(int One, int Other)> candidates) =>
        Gravest(claims, candidates, Certain with { SideBySide = true });

    private PairVerdict? Gravest(ImmutableArray<Claim> claims, IEnumerable<(int One, int Other)> candidates, MeaningOfPair reading) => candidates
        .Select(pair => judge.FirstFinding(claims[pair.One], claims[pair.Other], reading)).OfType<PairVerdict>()
        .OrderByDescending(verdict => verdict.Rule.Verdict).ThenByDescending(verdict => verdict.Score).FirstOrDefault();

    /// <summary>What became of every pair of claims of two answers that a rule comes near to.</summary>
    /// <param name="claims">The claims of the pages the answers stand on, those of one sentence side by side.</param>
    /// <param name="first">One answer.</param>
    /// <param name="second">The other.</param>
    public IEnumerable<PairVerdict> Explain(ImmutableArray<Claim> claims, AnswerId first, AnswerId second)
    {
        var statements = reader.Read(claims, new ParallelOptions { MaxDegreeOfParallelism = 1 });
        var rarity = new TermRarity(statements);
        foreach (var one in PlacesOf(statements, first))
        {
            foreach (var other in PlacesOf(statements, second).Where(place => place != one))
            {
                var (a, b) = (statements[Math.Min(one, other)], statements[Math.Max(one, other)]);
                var reading = ReadTogether(a, b, rarity.Shared(one, other));
                var pairs = a.Claims.SelectMany(mine => b.Claims.SelectMany(theirs => judge.Verdicts(mine, theirs, reading)));
                foreach (var verdict in pairs.Concat(judge.ByMeaning(a.Claims, b.Claims, reading)))
                {
                    yield return verdict;
                }
            }
        }
    }

    private static IEnumerable<int> PlacesOf(ImmutableArray<ReadStatement> statements, AnswerId answer) =>
        Enumerable.Range(0, statements.Length).Where(place => statements[place].Statement.Answer == answer);

    private MeaningOfPair[] ReadTogether(ImmutableArray<ReadStatement> statements, ImmutableArray<(int One, int Other)> pairs, ParallelOptions parallel)
    {
        var rarity = new TermRarity(statements);
        var certainties = new MeaningOfPair[pairs.Length];
        Parallel.For(0, pairs.Length, parallel, i => certainties[i] = ReadTogether(statements[pairs[i].One], statements[pairs[i].Other], rarity.Shared(pairs[i].One, pairs[i].Other)));
        return certainties;
    }

    private MeaningOfPair ReadTogether(ReadStatement one, ReadStatement other, (double Rarity, int Count) shared)
    {
        var likelihood = reader.Contradiction(one, other);
        var common = likelihood < PageCertainty.LeastLikelihood ? 0 : judge.Common(one.Claims, other.Claims);
        var certainty = PageCertainty.Of(likelihood, one.Reading.Nearness(other.Reading), common, shared.Rarity, shared.Count);
        return new MeaningOfPair(likelihood, certainty, SideBySide: false);
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
