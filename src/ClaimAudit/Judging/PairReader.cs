using System.Collections.Immutable;
using ClaimAudit.Meaning;

namespace ClaimAudit.Judging;

/// <summary>Has sentences of a collection read in pairs, where something depends on it.</summary>
/// <param name="judge">Knows what rules ask for.</param>
/// <param name="likelihoods">Reads pairs.</param>
/// <param name="settings">Knows what surrounds them.</param>
internal sealed class PairReader(Judge judge, PairLikelihoods likelihoods, PairSettings settings)
{
    /// <summary>What the reader of meaning makes of each pair. Left out are pairs on which no rule of meaning could fire, however
    /// likely it held a contradiction; where no rule depends on how much lower it might be, the certainty is an upper bound.</summary>
    /// <param name="pairs">The pairs, as places of sentences, each once.</param>
    /// <param name="always">Which of them are never left out.</param>
    /// <param name="parallel">How many threads may work.</param>
    public ImmutableDictionary<(int One, int Other), MeaningOfPair> Read(
        ImmutableArray<(int One, int Other)> pairs, Func<(int One, int Other), bool> always, ParallelOptions parallel)
    {
        var needed = pairs.Where(pair => always(pair) || MayFire(pair)).ToImmutableArray();
        likelihoods.Read(needed, parallel);
        var bounds = needed.ToImmutableDictionary(pair => pair, AtMost);
        return bounds.SetItems(ReadAround(needed.Where(pair => always(pair) ? judge.LeavesOpen(bounds[pair]) : judge.MayFire(bounds[pair])), parallel));
    }

    /// <summary>The same of all pairs, each with its certainty.</summary>
    public ImmutableDictionary<(int One, int Other), MeaningOfPair> ReadAll(ImmutableArray<(int One, int Other)> pairs, ParallelOptions parallel)
    {
        likelihoods.Read(pairs, parallel);
        return ReadAround(pairs, parallel).ToImmutableDictionary();
    }

    /// <summary>Whether a rule of meaning could fire on a pair, however likely the reader held a contradiction.</summary>
    public bool MayFire((int One, int Other) pair) => judge.MayFire(AtMost(pair, new PairReading(1, 1)));

    private MeaningOfPair AtMost((int One, int Other) pair) => AtMost(pair, likelihoods[pair]);

    private MeaningOfPair AtMost((int One, int Other) pair, PairReading reading)
    {
        var setting = settings.Of(pair);
        return new MeaningOfPair(
            new Belief(reading.Contradiction, PageCertainty.OfContradiction.Most(reading.Contradiction, setting)),
            new Belief(reading.Conflict, PageCertainty.OfConflict.Most(reading.Conflict, setting)),
            SideBySide: false);
    }

    private IEnumerable<KeyValuePair<(int One, int Other), MeaningOfPair>> ReadAround(IEnumerable<(int One, int Other)> pairs, ParallelOptions parallel)
    {
        var open = pairs.ToImmutableArray();
        likelihoods.Read(
            open.SelectMany(pair => settings.RivalsOf(pair.One, pair).Concat(settings.RivalsOf(pair.Other, pair)).Concat(settings.MeetingsBeside(pair))),
            parallel);
        return open.Select(pair => KeyValuePair.Create(pair, MeaningOf(pair)));
    }

    private MeaningOfPair MeaningOf((int One, int Other) pair) => new(
        BeliefOf(pair, PageCertainty.OfContradiction, reading => reading.Contradiction),
        BeliefOf(pair, PageCertainty.OfConflict, reading => reading.Conflict),
        SideBySide: false);

    private Belief BeliefOf((int One, int Other) pair, PageCertainty weights, Func<PairReading, double> part)
    {
        double Likelihood((int One, int Other) of) => part(likelihoods[of]);
        double Strongest(IEnumerable<(int One, int Other)> of) => of.Select(Likelihood).DefaultIfEmpty().Max();
        var likelihood = Likelihood(pair);
        var (rivals, otherRivals) = (settings.RivalsOf(pair.One, pair).ToList(), settings.RivalsOf(pair.Other, pair).ToList());
        var around = new OtherReadings(
            Strongest(rivals),
            Strongest(otherRivals),
            Strongest(settings.MeetingsBeside(pair)),
            OtherReadings.FirstOfBoth + rivals.Concat(otherRivals).Count(rival => Likelihood(rival) > likelihood));
        return new Belief(likelihood, weights.Of(likelihood, settings.Of(pair), around));
    }
}
