using System.Collections.Immutable;

namespace ClaimAudit.Judging;

/// <summary>Has sentences of a collection read in pairs, where something depends on it.</summary>
/// <param name="judge">Knows what rules ask for.</param>
/// <param name="likelihoods">Reads pairs.</param>
/// <param name="settings">Knows what surrounds them.</param>
internal sealed class PairReader(Judge judge, PairLikelihoods likelihoods, PairSettings settings)
{
    /// <summary>What the reader of meaning makes of each pair. Left out are pairs on which no rule of meaning could fire, however
    /// likely it held a contradiction; of those on which none can fire once they are read, the certainty is an upper bound.</summary>
    /// <param name="pairs">The pairs, as places of sentences, each once.</param>
    /// <param name="always">Which of them are never left out.</param>
    /// <param name="parallel">How many threads may work.</param>
    public ImmutableDictionary<(int One, int Other), MeaningOfPair> Read(
        ImmutableArray<(int One, int Other)> pairs, Func<(int One, int Other), bool> always, ParallelOptions parallel)
    {
        var needed = pairs.Where(pair => always(pair) || MayFire(pair)).ToImmutableArray();
        likelihoods.Read(needed, parallel);
        var bounds = needed.ToImmutableDictionary(pair => pair, AtMost);
        return bounds.SetItems(ReadRivals(needed.Where(pair => always(pair) || judge.MayFire(bounds[pair])), parallel));
    }

    /// <summary>The same of all pairs, each with its certainty.</summary>
    public ImmutableDictionary<(int One, int Other), MeaningOfPair> ReadAll(ImmutableArray<(int One, int Other)> pairs, ParallelOptions parallel)
    {
        likelihoods.Read(pairs, parallel);
        return ReadRivals(pairs, parallel).ToImmutableDictionary();
    }

    /// <summary>Whether a rule of meaning could fire on a pair, however likely the reader held a contradiction.</summary>
    public bool MayFire((int One, int Other) pair) =>
        judge.MayFire(new MeaningOfPair(1, PageCertainty.Most(1, settings.Of(pair)), SideBySide: false));

    private MeaningOfPair AtMost((int One, int Other) pair) =>
        new(likelihoods[pair], PageCertainty.Most(likelihoods[pair], settings.Of(pair)), SideBySide: false);

    private IEnumerable<KeyValuePair<(int One, int Other), MeaningOfPair>> ReadRivals(IEnumerable<(int One, int Other)> pairs, ParallelOptions parallel)
    {
        var open = pairs.ToImmutableArray();
        likelihoods.Read(open.SelectMany(pair => settings.RivalsOf(pair.One, pair).Concat(settings.RivalsOf(pair.Other, pair))), parallel);
        return open.Select(pair => KeyValuePair.Create(pair, MeaningOf(pair)));
    }

    private MeaningOfPair MeaningOf((int One, int Other) pair) =>
        new(likelihoods[pair], PageCertainty.Of(likelihoods[pair], settings.Of(pair), Strongest(pair.One, pair), Strongest(pair.Other, pair)), SideBySide: false);

    private double Strongest(int place, (int One, int Other) pair) =>
        settings.RivalsOf(place, pair).Select(rival => (double)likelihoods[rival]).DefaultIfEmpty().Max();
}
