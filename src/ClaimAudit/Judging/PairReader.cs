using System.Collections.Immutable;
using ClaimAudit.Meaning;

namespace ClaimAudit.Judging;

/// <summary>Has sentences of a collection read in pairs, where something depends on it.</summary>
/// <param name="judge">Knows what rules ask for.</param>
/// <param name="readings">Reads pairs.</param>
/// <param name="settings">Knows what surrounds them.</param>
internal sealed class PairReader(Judge judge, PairReadings readings, PairSettings settings)
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
        readings.Read(needed, parallel);
        var bounds = needed.ToImmutableDictionary(pair => pair, AtMost);
        return bounds.SetItems(ReadAround(needed.Where(pair => always(pair) ? judge.LeavesOpen(bounds[pair]) : judge.MayFire(bounds[pair])), parallel));
    }

    /// <summary>The same of all pairs, each with its certainty.</summary>
    public ImmutableDictionary<(int One, int Other), MeaningOfPair> ReadAll(ImmutableArray<(int One, int Other)> pairs, ParallelOptions parallel)
    {
        readings.Read(pairs, parallel);
        return ReadAround(pairs, parallel).ToImmutableDictionary();
    }

    /// <summary>Whether a rule of meaning could fire on a pair, however likely the reader held a contradiction.</summary>
    public bool MayFire((int One, int Other) pair) => judge.MayFire(AtMost(pair, new PairReading(1, 1)));

    private MeaningOfPair AtMost((int One, int Other) pair) => AtMost(pair, readings[pair]);

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
        readings.Read(
            open.SelectMany(pair => settings.RivalsOf(pair.One, pair).Concat(settings.RivalsOf(pair.Other, pair)).Concat(settings.MeetingsBeside(pair))),
            parallel);
        return open.Select(pair => KeyValuePair.Create(pair, MeaningOf(pair)));
    }

    private MeaningOfPair MeaningOf((int One, int Other) pair)
    {
        var rivals = Readings(settings.RivalsOf(pair.One, pair));
        var otherRivals = Readings(settings.RivalsOf(pair.Other, pair));
        var meetings = Readings(settings.MeetingsBeside(pair));
        return new MeaningOfPair(
            BeliefOf(PageCertainty.OfContradiction, reading => reading.Contradiction),
            BeliefOf(PageCertainty.OfConflict, reading => reading.Conflict),
            SideBySide: false);

        Belief BeliefOf(PageCertainty weights, Func<PairReading, double> part)
        {
            double Strongest(PairReading[] of) => of.Select(part).DefaultIfEmpty().Max();
            var likelihood = part(readings[pair]);
            var around = new OtherReadings(
                Strongest(rivals),
                Strongest(otherRivals),
                Strongest(meetings),
                OtherReadings.FirstOfBoth + rivals.Concat(otherRivals).Count(rival => part(rival) > likelihood));
            return new Belief(likelihood, weights.Of(likelihood, settings.Of(pair), around));
        }
    }

    private PairReading[] Readings(IEnumerable<(int One, int Other)> pairs) => [.. pairs.Select(pair => readings[pair])];
}
