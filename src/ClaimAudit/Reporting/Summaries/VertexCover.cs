using System.Collections.Immutable;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>A set of vertices that touches every edge of a graph.</summary>
/// <param name="Vertices">The vertices, ascending.</param>
/// <param name="IsExact">True where no smaller cover exists.</param>
internal sealed record VertexCover(ImmutableArray<int> Vertices, bool IsExact)
{
    /// <summary>A smallest cover, or a greedy one where the search would take too many steps.</summary>
    /// <param name="count">How many vertices there are; they are numbered from 0.</param>
    /// <param name="edges">The edges; doubles are allowed, and an edge from a vertex to itself forces that vertex.</param>
    public static VertexCover Of(int count, ImmutableArray<(int From, int To)> edges)
    {
        var graph = new CoverGraph(count, edges);
        var chosen = new SortedSet<int>();
        var exact = true;
        foreach (var component in graph.Components())
        {
            var search = new CoverSearch(graph.Restrict(component));
            chosen.UnionWith(search.Run());
            exact &= search.IsExact;
        }

        return new VertexCover([.. chosen], exact);
    }
}
