using System.Collections.Immutable;
using System.Globalization;
using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>Lays out, for each page, which answers conflict with which.</summary>
public static class DisputeGraphs
{
    private const int RowHeight = 34;
    private const int ArcSpace = 150;
    private const int LabelSpace = 430;

    /// <summary>One graph for each page with findings, by page id, then one for those between pages if there are any.</summary>
    public static ImmutableArray<DisputeGraph> Of(AuditReport report) =>
    [
        .. report.Findings
            .Where(finding => finding.State != FindingState.Absent)
            .GroupBy(DocumentOf, StringComparer.Ordinal)
            .OrderBy(group => group.Key is null)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => LayOut(group.Key, [.. group])),
    ];

    private static string? DocumentOf(Finding finding) =>
        string.Equals(finding.Affirming.Answer.Document, finding.Denying.Answer.Document, StringComparison.Ordinal)
            ? finding.Affirming.Answer.Document
            : null;

    private static DisputeGraph LayOut(string? document, ImmutableArray<Finding> findings)
    {
        var conflicts = findings
            .SelectMany(finding => new[] { finding.Affirming.Answer, finding.Denying.Answer }.Distinct())
            .CountBy(answer => answer)
            .OrderBy(pair => pair.Key)
            .ToImmutableArray();
        var nodes = conflicts
            .Select((pair, index) => new DisputeGraphNode(pair.Key, ArcSpace, (index * RowHeight) + (RowHeight / 2), pair.Value))
            .ToImmutableArray();
        var indexes = nodes.Select((node, index) => (node, index)).ToDictionary(pair => pair.node.Answer, pair => pair.index);
        var edges = findings
            .GroupBy(finding => Ordered(indexes[finding.Affirming.Answer], indexes[finding.Denying.Answer]))
            .OrderBy(group => group.Key)
            .Select(group => new DisputeGraphEdge(
                group.Key.From,
                group.Key.To,
                group.Max(finding => finding.Verdict),
                group.Count(),
                Arc(nodes[group.Key.From], nodes[group.Key.To], nodes.Length)));
        return new DisputeGraph(document, ArcSpace + LabelSpace, nodes.Length * RowHeight, nodes, [.. edges]);
    }

    private static (int From, int To) Ordered(int one, int other) => (Math.Min(one, other), Math.Max(one, other));

    private static string Arc(DisputeGraphNode from, DisputeGraphNode to, int nodes)
    {
        var invariant = CultureInfo.InvariantCulture;
        if (from == to)
        {
            return string.Create(invariant, $"M{from.X - 8},{from.Y - 5}c-28,-8 -28,18 0,10");
        }

        var steps = (to.Y - from.Y) / RowHeight;
        var reach = 24 + ((ArcSpace - 40) * steps / Math.Max(1, nodes - 1));
        return string.Create(invariant, $"M{from.X - 8},{from.Y}C{from.X - 8 - reach},{from.Y} {to.X - 8 - reach},{to.Y} {to.X - 8},{to.Y}");
    }
}
