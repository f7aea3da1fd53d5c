using System.Collections.Immutable;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>The answers of a page that contradict one another, laid out as arcs beside a column. The same findings give the same picture.</summary>
/// <param name="Document">The page's id; null for the findings between pages.</param>
/// <param name="Width">The picture's width, in its own units.</param>
/// <param name="Height">The picture's height, in the same units.</param>
/// <param name="Nodes">The answers, from top to bottom in order.</param>
/// <param name="Edges">The pairs, by answers.</param>
public sealed record DisputeGraph(
    string? Document,
    int Width,
    int Height,
    ImmutableArray<DisputeGraphNode> Nodes,
    ImmutableArray<DisputeGraphEdge> Edges);
