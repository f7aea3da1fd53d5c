using System.Collections.Immutable;

namespace ClaimAudit.Judging;

/// <summary>Which sentences are among the nearest to which, in what they are about.</summary>
internal sealed class Neighbourhood
{
    private readonly int _nearest;
    private readonly Dictionary<(int One, int Other), (int OfOther, int OfOne)> _places = [];
    private readonly ILookup<int, (int One, int Other)> _byPlace;

    /// <summary>Takes the lists of all sentences.</summary>
    /// <param name="nearest">How long a list is.</param>
    /// <param name="entries">The entries of the lists: whose list it is, who stands there, and at which place, from 0.</param>
    public Neighbourhood(int nearest, IEnumerable<(int Of, int Near, int Place)> entries)
    {
        _nearest = nearest;
        foreach (var (of, near, place) in entries)
        {
            var pair = InOrder(of, near);
            var known = _places.GetValueOrDefault(pair, (nearest, nearest));
            _places[pair] = of == pair.One ? (Math.Min(place, known.Item1), known.Item2) : (known.Item1, Math.Min(place, known.Item2));
        }

        Pairs = [.. _places.Keys.Order()];
        _byPlace = Pairs.SelectMany(pair => new[] { (Place: pair.One, Pair: pair), (Place: pair.Other, Pair: pair) }).ToLookup(entry => entry.Place, entry => entry.Pair);
    }

    /// <summary>The pairs of which one stands in the other's list, each once and in order.</summary>
    public ImmutableArray<(int One, int Other)> Pairs { get; }

    /// <summary>Those of the pairs in which a sentence stands.</summary>
    /// <param name="place">The place of the sentence.</param>
    public IEnumerable<(int One, int Other)> PairsOf(int place) => _byPlace[place];

    /// <summary>How far down each of two stands in the other's list, the end of the list for one that does not stand there: the sum
    /// of the logarithms of the places counted from 1.</summary>
    public double Remoteness((int One, int Other) pair)
    {
        var (ofOther, ofOne) = _places.GetValueOrDefault(InOrder(pair.One, pair.Other), (_nearest, _nearest));
        return Math.Log(1 + ofOther) + Math.Log(1 + ofOne);
    }

    private static (int One, int Other) InOrder(int one, int other) => one <= other ? (one, other) : (other, one);
}
