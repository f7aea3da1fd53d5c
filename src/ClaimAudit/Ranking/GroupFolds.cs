using System.Collections.Immutable;

namespace ClaimAudit.Ranking;

/// <summary>Deals rows to folds so that a group is never parted: the largest group first, each to the smallest fold.</summary>
internal static class GroupFolds
{
    /// <summary>The fold of each row, from 0; as many folds as asked for, or as there are groups.</summary>
    public static ImmutableArray<int> Of(ImmutableArray<TrainingRow> rows, int folds)
    {
        var sizes = new int[folds];
        var foldOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var groups = rows.GroupBy(row => row.Group, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Size: group.Count()))
            .OrderByDescending(group => group.Size)
            .ThenBy(group => group.Name, StringComparer.Ordinal);
        foreach (var (name, size) in groups)
        {
            var smallest = Array.IndexOf(sizes, sizes.Min());
            foldOf.Add(name, smallest);
            sizes[smallest] += size;
        }

        return [.. rows.Select(row => foldOf[row.Group])];
    }
}
