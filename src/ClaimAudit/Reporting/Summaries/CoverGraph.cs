using System.Collections.Immutable;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>An undirected graph that loses vertices as a cover takes them. Vertices without edges are not held.</summary>
internal sealed class CoverGraph
{
    private readonly SortedDictionary<int, SortedSet<int>> _neighbours;

    public CoverGraph(int count, ImmutableArray<(int From, int To)> edges)
    {
        _neighbours = [];
        foreach (var (from, to) in edges)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(Math.Max(from, to), count, nameof(edges));
            Neighbours(from).Add(to);
            Neighbours(to).Add(from);
        }
    }

    private CoverGraph(SortedDictionary<int, SortedSet<int>> neighbours) => _neighbours = neighbours;

    /// <summary>Whether no edge is left.</summary>
    public bool IsEmpty => _neighbours.Count == 0;

    /// <summary>Twice the number of edges.</summary>
    public int Size => _neighbours.Values.Sum(neighbours => neighbours.Count);

    /// <summary>The lowest vertex with an edge to itself, or -1.</summary>
    public int SelfConflicting => First(pair => pair.Value.Contains(pair.Key));

    /// <summary>The lowest vertex with a single neighbour, or -1.</summary>
    public int Leaf => First(pair => pair.Value.Count == 1 && !pair.Value.Contains(pair.Key));

    /// <summary>The vertex with the most neighbours, the lowest of equals.</summary>
    public int Busiest => _neighbours.MaxBy(pair => pair.Value.Count).Key;

    /// <summary>The neighbours of a vertex that still has edges.</summary>
    public ImmutableArray<int> NeighboursOf(int vertex) => [.. _neighbours[vertex]];

    /// <summary>The connected parts, each ascending, by lowest vertex.</summary>
    public ImmutableArray<ImmutableSortedSet<int>> Components()
    {
        var parts = ImmutableArray.CreateBuilder<ImmutableSortedSet<int>>();
        var seen = new HashSet<int>();
        foreach (var start in _neighbours.Keys.Where(seen.Add))
        {
            var part = ImmutableSortedSet.CreateBuilder<int>();
            var open = new Stack<int>([start]);
            while (open.TryPop(out var vertex))
            {
                part.Add(vertex);
                foreach (var neighbour in _neighbours[vertex].Where(seen.Add))
                {
                    open.Push(neighbour);
                }
            }

            parts.Add(part.ToImmutable());
        }

        return parts.ToImmutable();
    }

    /// <summary>A copy that holds only the given vertices, which must be a union of components.</summary>
    public CoverGraph Restrict(ImmutableSortedSet<int> vertices)
    {
        var part = new SortedDictionary<int, SortedSet<int>>();
        foreach (var vertex in vertices)
        {
            part[vertex] = [.. _neighbours[vertex]];
        }

        return new CoverGraph(part);
    }

    /// <summary>A copy without the given vertices and without those left bare.</summary>
    public CoverGraph Without(ImmutableArray<int> vertices)
    {
        var taken = vertices.ToHashSet();
        var rest = new SortedDictionary<int, SortedSet<int>>();
        foreach (var (vertex, neighbours) in _neighbours.Where(pair => !taken.Contains(pair.Key)))
        {
            var kept = new SortedSet<int>(neighbours.Where(neighbour => !taken.Contains(neighbour)));
            if (kept.Count > 0)
            {
                rest[vertex] = kept;
            }
        }

        return new CoverGraph(rest);
    }

    /// <summary>How many edges without a common vertex a greedy walk finds: no cover can be smaller.</summary>
    public int MatchingSize()
    {
        var used = new HashSet<int>();
        var size = 0;
        foreach (var (vertex, neighbours) in _neighbours)
        {
            if (!used.Contains(vertex) && neighbours.FirstOrDefault(neighbour => !used.Contains(neighbour), -1) is var partner and >= 0)
            {
                used.Add(vertex);
                used.Add(partner);
                size++;
            }
        }

        return size;
    }

    private int First(Func<KeyValuePair<int, SortedSet<int>>, bool> condition)
    {
        foreach (var pair in _neighbours.Where(condition))
        {
            return pair.Key;
        }

        return -1;
    }

    private SortedSet<int> Neighbours(int vertex)
    {
        if (!_neighbours.TryGetValue(vertex, out var neighbours))
        {
            _neighbours[vertex] = neighbours = [];
        }

        return neighbours;
    }
}
