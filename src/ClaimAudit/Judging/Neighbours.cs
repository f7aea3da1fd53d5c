using System.Collections.Immutable;
using ClaimAudit.Meaning;

namespace ClaimAudit.Judging;

/// <summary>Finds, for each of some sentences, those that are nearest to it in what they are about.</summary>
internal static class Neighbours
{
    /// <summary>How many sentences are held against the others together.</summary>
    private const int AtOnce = 16;

    /// <summary>The lists of all sentences: whose list it is, who stands in it, both as places among the sentences, and where in it, from 0.</summary>
    /// <param name="scope">The sentences.</param>
    /// <param name="room">What a sentence shares with those that it is never paired with, such as its answer.</param>
    /// <param name="nearest">How many of the nearest.</param>
    /// <param name="parallel">How many threads may work.</param>
    public static IEnumerable<(int Of, int Near, int Place)> Of(
        ImmutableArray<ReadStatement> scope, Func<ReadStatement, object> room, int nearest, ParallelOptions parallel)
    {
        SentenceReading[] readings = [.. scope.Select(statement => statement.Reading)];
        int[] rooms = [.. Numbered(scope.Select(room))];
        var table = new TopicTable(readings);
        var slots = new (int Of, int Near, int Place)[(scope.Length + AtOnce - 1) / AtOnce][];
        Parallel.For(0, slots.Length, parallel, slot =>
        {
            var from = slot * AtOnce;
            var some = readings.AsSpan(from, Math.Min(AtOnce, readings.Length - from));
            var nearness = new float[some.Length * table.Room];
            table.Hold(some, nearness);
            var entries = new List<(int Of, int Near, int Place)>(some.Length * nearest);
            for (var i = 0; i < some.Length; i++)
            {
                AddNearest(entries, from + i, nearness.AsSpan(i * table.Room, scope.Length), rooms, nearest);
            }

            slots[slot] = [.. entries];
        });
        return slots.SelectMany(slot => slot);
    }

    private static IEnumerable<int> Numbered(IEnumerable<object> rooms)
    {
        var numbers = new Dictionary<object, int>();
        foreach (var room in rooms)
        {
            numbers.TryAdd(room, numbers.Count);
            yield return numbers[room];
        }
    }

    /// <summary>Keeps the nearest, of equals the first, in a list that stays sorted.</summary>
    private static void AddNearest(List<(int Of, int Near, int Place)> entries, int one, ReadOnlySpan<float> nearness, int[] rooms, int nearest)
    {
        Span<int> best = stackalloc int[nearest];
        var count = 0;
        for (var other = 0; other < nearness.Length; other++)
        {
            if (rooms[other] == rooms[one] || (count == nearest && nearness[other] <= nearness[best[count - 1]]))
            {
                continue;
            }

            count = Math.Min(count + 1, nearest);
            var at = count - 1;
            for (; at > 0 && nearness[other] > nearness[best[at - 1]]; at--)
            {
                best[at] = best[at - 1];
            }

            best[at] = other;
        }

        for (var place = 0; place < count; place++)
        {
            entries.Add((one, best[place], place));
        }
    }
}
