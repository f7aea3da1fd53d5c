using System.Collections.Immutable;

namespace ClaimAudit.Judging;

/// <summary>Has sentences of a collection read in pairs, where something depends on it.</summary>
internal sealed class PairReader(Judge judge, StatementReader reader, ImmutableArray<ReadStatement> statements)
{
    private readonly TermRarity _rarity = new(statements);

    /// <summary>What the reader of meaning makes of each pair. Left out are pairs on which no rule of meaning could fire, however
    /// likely it held a contradiction.</summary>
    /// <param name="pairs">The pairs, as places of sentences, each once.</param>
    /// <param name="always">Which of them are never left out.</param>
    /// <param name="parallel">How many threads may work.</param>
    public ImmutableDictionary<(int One, int Other), MeaningOfPair> Read(
        ImmutableArray<(int One, int Other)> pairs, Func<(int One, int Other), bool> always, ParallelOptions parallel)
    {
        var commons = new double?[pairs.Length];
        Parallel.For(0, pairs.Length, parallel, i => commons[i] = CommonIfNeeded(pairs[i], always(pairs[i])));
        var needed = Enumerable.Range(0, pairs.Length).Where(i => commons[i] is not null).ToImmutableArray();
        var likelihoods = reader.Contradictions(statements, [.. needed.Select(i => pairs[i])], parallel);
        return needed.Zip(likelihoods).ToImmutableDictionary(entry => pairs[entry.First], entry => MeaningOf(pairs[entry.First], entry.Second, commons[entry.First]!.Value));
    }

    /// <summary>Whether a rule of meaning could fire on a pair, as far as can be told without a look at its claims.</summary>
    public bool MayFire((int One, int Other) pair) => judge.MayFire(MostOf(pair, 1));

    /// <summary>How much the claims of a pair have in common; null where the pair need not be read.</summary>
    private double? CommonIfNeeded((int One, int Other) pair, bool always)
    {
        if (!always && !MayFire(pair))
        {
            return null;
        }

        var common = judge.Common(statements[pair.One].Claims, statements[pair.Other].Claims);
        return always || judge.MayFire(MostOf(pair, common)) ? common : null;
    }

    private MeaningOfPair MostOf((int One, int Other) pair, double common)
    {
        var (rarity, shared) = _rarity.Shared(pair.One, pair.Other);
        return new MeaningOfPair(1, PageCertainty.Most(Nearness(pair), common, rarity, shared), SideBySide: false);
    }

    private MeaningOfPair MeaningOf((int One, int Other) pair, float likelihood, double common)
    {
        var (rarity, shared) = _rarity.Shared(pair.One, pair.Other);
        return new MeaningOfPair(likelihood, PageCertainty.Of(likelihood, Nearness(pair), common, rarity, shared), SideBySide: false);
    }

    private float Nearness((int One, int Other) pair) => statements[pair.One].Reading.Nearness(statements[pair.Other].Reading);
}
