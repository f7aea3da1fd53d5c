using System.Collections.Immutable;
using System.Numerics;

namespace ClaimAudit.Checking;

/// <summary>Picks the fewest items so that every demand has one of its choices picked.</summary>
internal static class HittingSet
{
    /// <summary>Up to how many items that leave a choice every selection is tried.</summary>
    public const int ExactUpTo = 16;

    /// <summary>The smallest set, in ascending order; among sets of one size the cheapest, then the one with the earliest items.
    /// Beyond <see cref="ExactUpTo"/> items a set that need not be the smallest.</summary>
    /// <param name="demands">For each demand the items that meet it, at least one.</param>
    /// <param name="costs">What each item costs.</param>
    public static ImmutableArray<int> Smallest(ImmutableArray<ImmutableArray<int>> demands, ImmutableArray<int> costs)
    {
        var forced = demands.Where(demand => demand.Length == 1).Select(demand => demand[0]).ToHashSet();
        var open = demands.Where(demand => !demand.Any(forced.Contains)).ToList();
        var items = open.SelectMany(demand => demand).Distinct().Order().ToList();
        var picked = items.Count <= ExactUpTo ? TryAll(open, items, costs) : TakeBest(open, costs);
        return [.. forced.Concat(picked).Order()];
    }

    private static IEnumerable<int> TryAll(List<ImmutableArray<int>> open, List<int> items, ImmutableArray<int> costs)
    {
        var masks = open.Select(demand => demand.Aggregate(0u, (mask, item) => mask | (1u << items.IndexOf(item)))).Distinct().ToList();
        var best = Enumerable.Range(0, 1 << items.Count)
            .Select(set => (uint)set)
            .Where(set => masks.All(mask => (mask & set) != 0))
            .MinBy(set => (BitOperations.PopCount(set), Picked(set).Sum(item => costs[item]), set));
        return Picked(best);

        IEnumerable<int> Picked(uint set) => items.Where((_, index) => (set & (1u << index)) != 0);
    }

    private static List<int> TakeBest(List<ImmutableArray<int>> open, ImmutableArray<int> costs)
    {
        var picked = new List<int>();
        for (var left = open; left.Count > 0; left = left.FindAll(demand => !demand.Contains(picked[^1])))
        {
            picked.Add(left.SelectMany(demand => demand).CountBy(item => item)
                .MinBy(pair => (-pair.Value, costs[pair.Key], pair.Key)).Key);
        }

        return picked;
    }
}
