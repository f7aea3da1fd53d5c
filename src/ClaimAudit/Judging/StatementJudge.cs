using System.Collections.Immutable;
using ClaimAudit.Extraction;
using ClaimAudit.Values;

namespace ClaimAudit.Judging;

/// <summary>Judges claims with their sentences: what the rules find in two claims must be borne out by a reading of the two
/// sentences as a whole, and such a reading may find what no rule over single claims does.</summary>
internal sealed class StatementJudge(Judge judge, StatementReader reader)
{
    /// <summary>Stands for a reading that is not yet known.</summary>
    private static readonly MeaningOfPair Certain = new(Belief.Full, Belief.Full, SideBySide: false);

    /// <summary>The verdicts on a collection.</summary>
    /// <param name="claims">The claims, those of one sentence side by side.</param>
    /// <param name="candidates">The pairs of claims, by place, that rules may find opposed.</param>
    /// <param name="concerning">The answers whose findings are asked for; others are left out unless they stand in a dispute with
    /// one of these. Null for all.</param>
    /// <param name="parallel">How many threads may work, and what stops them.</param>
    public ImmutableArray<PairVerdict> Judge(
        ImmutableArray<Claim> claims, ImmutableArray<(int One, int Other)> candidates, ImmutableHashSet<AnswerId>? concerning, ParallelOptions parallel)
    {
        var statements = reader.Read(claims, parallel);
        var near = StatementReader.Neighbourhood(statements, StatementReader.Nearest, parallel);
        var pairReader = new PairReader(judge, reader.Pairs(statements), new PairSettings(statements, near));
        var places = PlacesOf(claims, statements);
        return concerning is null
            ? VerdictsOn(Ruled(claims, candidates, places, parallel), near.Pairs)
            : Concerning();

        ImmutableArray<PairVerdict> VerdictsOn(ImmutableArray<OpposedClaims> ruled, IEnumerable<(int One, int Other)> nearPairs)
        {
            var opposed = ruled.Select(pair => pair.Places).ToHashSet();
            var pairs = nearPairs.Concat(opposed).Distinct().Order().ToImmutableArray();
            return Verdicts(statements, pairs, ruled, pairReader.Read(pairs, opposed.Contains, parallel));
        }

        ImmutableArray<PairVerdict> Concerning()
        {
            bool IsOwn((int One, int Other) pair) =>
                concerning.Contains(statements[pair.One].Statement.Answer) || concerning.Contains(statements[pair.Other].Statement.Answer);
            var sides = candidates.ToLookup(pair => concerning.Contains(claims[pair.One].Answer) || concerning.Contains(claims[pair.Other].Answer));
            var own = VerdictsOn(Ruled(claims, [.. sides[true]], places, parallel), near.Pairs.Where(IsOwn));
            if (own.IsEmpty)
            {
                return own;
            }

            var disputes = new JoinedDisputes(own);
            var held = Ruled(claims, Those([.. sides[false]], pair => disputes.MayHold(claims[pair.One], claims[pair.Other]), parallel), places, parallel);
            var joining = Those(near.Pairs, pair => !IsOwn(pair) && pairReader.MayFire(pair) && MayJoin(disputes, statements[pair.One].Claims, statements[pair.Other].Claims), parallel)
                .Concat(held.Select(pair => pair.Places)).ToHashSet();
            var ruled = Ruled(claims, [.. sides[false].Where(pair => joining.Contains(InOrder(places[pair.One], places[pair.Other])))], places, parallel);
            return [.. own, .. VerdictsOn(ruled, joining)];
        }
    }

    /// <summary>The gravest verdict on two bare texts; null where they do not conflict.</summary>
    /// <param name="claims">The claims of both.</param>
    /// <param name="candidates">The pairs of claims, by place, that rules may find opposed.</param>
    /// <param name="a">One text.</param>
    /// <param name="b">The other.</param>
    public PairVerdict? Judge(ImmutableArray<Claim> claims, IEnumerable<(int One, int Other)> candidates, string a, string b)
    {
        var read = reader.Compare(a, b);
        var reading = new MeaningOfPair(Belief.Bare(read.Contradiction), Belief.Bare(read.Conflict), SideBySide: true);
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
        var alone = new ParallelOptions { MaxDegreeOfParallelism = 1 };
        var statements = reader.Read(claims, alone);
        var near = StatementReader.Neighbourhood(statements, StatementReader.Nearest, alone);
        var pairReader = new PairReader(judge, reader.Pairs(statements), new PairSettings(statements, near));
        var pairs = PlacesOf(statements, first)
            .SelectMany(one => PlacesOf(statements, second).Where(other => other != one).Select(other => InOrder(one, other))).ToImmutableArray();
        var readings = pairReader.ReadAll([.. pairs.Distinct()], alone);
        foreach (var pair in pairs)
        {
            var (a, b) = (statements[pair.One].Claims, statements[pair.Other].Claims);
            var verdicts = a.SelectMany(mine => b.SelectMany(theirs => judge.Verdicts(mine, theirs, readings[pair])));
            foreach (var verdict in verdicts.Concat(judge.ByMeaning(a, b, readings[pair])))
            {
                yield return verdict;
            }
        }
    }

    private static IEnumerable<int> PlacesOf(ImmutableArray<ReadStatement> statements, AnswerId answer) =>
        Enumerable.Range(0, statements.Length).Where(place => statements[place].Statement.Answer == answer);

    /// <summary>The verdicts on pairs of sentences: those of the rules over claims first.</summary>
    private ImmutableArray<PairVerdict> Verdicts(
        ImmutableArray<ReadStatement> statements,
        ImmutableArray<(int One, int Other)> pairs,
        ImmutableArray<OpposedClaims> ruled,
        ImmutableDictionary<(int One, int Other), MeaningOfPair> readings)
    {
        var byRules = ruled.Where(pair => readings.ContainsKey(pair.Places))
            .Select(pair => (pair.Places, Verdict: judge.FirstFinding(pair.One, pair.Other, readings[pair.Places])))
            .Where(entry => entry.Verdict is not null).ToList();
        var settled = byRules.Select(entry => entry.Places).ToHashSet();
        var byMeaning = pairs.Where(pair => readings.ContainsKey(pair) && !settled.Contains(pair))
            .Select(pair => FirstByMeaning(statements[pair.One], statements[pair.Other], readings[pair]));
        return [.. byRules.Select(entry => entry.Verdict).Concat(byMeaning).OfType<PairVerdict>()];
    }

    /// <summary>Sentences of two scopes meet only in what they say of what is the same everywhere.</summary>
    private PairVerdict? FirstByMeaning(ReadStatement one, ReadStatement other, MeaningOfPair reading) => one.Scope == other.Scope
        ? judge.FirstByMeaning(one.Claims, other.Claims, reading)
        : judge.FirstByMeaning(one.General, other.General, reading);

    /// <summary>Whether a finding by meaning on two sentences would stand in one of some disputes.</summary>
    private bool MayJoin(JoinedDisputes disputes, ImmutableArray<Claim> one, ImmutableArray<Claim> other) =>
        disputes.MayHoldByMeaning(one, other) && judge.SpokesmenOf(one, other) is { } pair && disputes.HoldsByMeaning(pair.Affirming, pair.Denying);

    /// <summary>The candidates on which a rule over claims fires, were the reading sure.</summary>
    private ImmutableArray<OpposedClaims> Ruled(
        ImmutableArray<Claim> claims, ImmutableArray<(int One, int Other)> candidates, int[] places, ParallelOptions parallel)
    {
        var fired = Those(
            candidates,
            pair => places[pair.One] >= 0 && places[pair.Other] >= 0 && judge.FirstFinding(claims[pair.One], claims[pair.Other], Certain) is not null,
            parallel);
        return [.. fired.Select(pair => new OpposedClaims(InOrder(places[pair.One], places[pair.Other]), claims[pair.One], claims[pair.Other]))];
    }

    /// <summary>Those of some pairs for which something holds, in their order.</summary>
    private static ImmutableArray<(int One, int Other)> Those(
        ImmutableArray<(int One, int Other)> pairs, Func<(int One, int Other), bool> holds, ParallelOptions parallel)
    {
        var held = new bool[pairs.Length];
        Parallel.For(0, pairs.Length, parallel, i => held[i] = holds(pairs[i]));
        return [.. pairs.Where((_, i) => held[i])];
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
