using System.Collections.Immutable;

namespace ClaimAudit.Judging;

/// <summary>Has sentences of a collection read in pairs, where something depends on it.</summary>
internal sealed class PairReader(Judge judge, StatementReader reader, ImmutableArray<ReadStatement> statements, Neighbourhood neighbourhood)
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
        var needed = pairs.Where(pair => always(pair) || MayFire(pair)).ToImmutableArray();
        var likelihoods = reader.Contradictions(statements, needed, parallel);
        return needed.Zip(likelihoods).ToImmutableDictionary(entry => entry.First, entry => MeaningOf(entry.First, entry.Second));
    }

    /// <summary>Whether a rule of meaning could fire on a pair, however likely the reader held a contradiction.</summary>
    public bool MayFire((int One, int Other) pair)
    {
        var (rarity, shared) = _rarity.Shared(pair.One, pair.Other);
        return judge.MayFire(new MeaningOfPair(1, PageCertainty.Most(rarity, shared, neighbourhood.Remoteness(pair)), SideBySide: false));
    }

    private MeaningOfPair MeaningOf((int One, int Other) pair, float likelihood)
    {
        var (rarity, shared) = _rarity.Shared(pair.One, pair.Other);
        return new MeaningOfPair(likelihood, PageCertainty.Of(likelihood, rarity, shared, neighbourhood.Remoteness(pair)), SideBySide: false);
    }
}
