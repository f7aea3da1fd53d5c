using System.Collections.Immutable;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>Branch and bound over one connected graph: a vertex is in the cover, or all its neighbours are.</summary>
internal sealed class CoverSearch
{
    private const int WorkLimit = 2_000_000;

    private readonly CoverGraph _graph;
    private readonly int _stepLimit;
    private ImmutableArray<int> _best;
    private int _steps;

    public CoverSearch(CoverGraph graph)
    {
        _graph = graph;
        _stepLimit = WorkLimit / (graph.Size + 1);
        _best = Greedy(graph);
    }

    /// <summary>Whether the last run tried or excluded every possibility.</summary>
    public bool IsExact => _steps <= _stepLimit;

    /// <summary>The smallest cover found.</summary>
    public ImmutableArray<int> Run()
    {
        Branch(_graph, []);
        return _best;
    }

    private void Branch(CoverGraph graph, ImmutableArray<int> taken)
    {
        (graph, taken) = TakeForced(graph, taken);
        if (graph.IsEmpty)
        {
            _best = taken.Length < _best.Length ? taken : _best;
            return;
        }

        if (taken.Length + graph.MatchingSize() >= _best.Length || ++_steps > _stepLimit)
        {
            return;
        }

        var vertex = graph.Busiest;
        var neighbours = graph.NeighboursOf(vertex);
        Branch(graph.Without([vertex]), taken.Add(vertex));
        Branch(graph.Without(neighbours), taken.AddRange(neighbours));
    }

    private static (CoverGraph Graph, ImmutableArray<int> Taken) TakeForced(CoverGraph graph, ImmutableArray<int> taken)
    {
        while (!graph.IsEmpty)
        {
            var leaf = graph.Leaf;
            var vertex = graph.SelfConflicting is var own and >= 0 ? own : leaf >= 0 ? graph.NeighboursOf(leaf)[0] : -1;
            if (vertex < 0)
            {
                break;
            }

            graph = graph.Without([vertex]);
            taken = taken.Add(vertex);
        }

        return (graph, taken);
    }

    private static ImmutableArray<int> Greedy(CoverGraph graph)
    {
        var taken = ImmutableArray<int>.Empty;
        (graph, taken) = TakeForced(graph, taken);
        while (!graph.IsEmpty)
        {
            var vertex = graph.Busiest;
            (graph, taken) = TakeForced(graph.Without([vertex]), taken.Add(vertex));
        }

        return taken;
    }
}
