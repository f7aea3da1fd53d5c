using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>One page's disputes in figures. A dispute between pages counts for each of them.</summary>
/// <param name="Document">The page.</param>
/// <param name="Contradictions">Its disputes of that verdict.</param>
/// <param name="Tensions">Its disputes of that verdict.</param>
/// <param name="Kinds">Its disputes by the kind of their gravest finding: kinds ordered by name, counts from 1.</param>
public sealed record PageFigures(
    DocumentSummary Document,
    int Contradictions,
    int Tensions,
    ImmutableArray<KeyValuePair<string, int>> Kinds)
{
    /// <summary>The figures of every page, the worst first: by contradictions, then tensions, then id.</summary>
    public static ImmutableArray<PageFigures> Of(AuditReport report)
    {
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var finding in report.Findings)
        {
            kinds.TryAdd(finding.Id, finding.Kind);
        }

        var disputes = report.Disputes
            .SelectMany(dispute => dispute.Affirming
                .Concat(dispute.Denying)
                .Select(answer => answer.Document)
                .Distinct(StringComparer.Ordinal)
                .Select(document => (document, dispute.Verdict, Kind: dispute.Findings.Select(id => kinds.GetValueOrDefault(id)).FirstOrDefault() ?? string.Empty)))
            .ToLookup(entry => entry.document, StringComparer.Ordinal);
        return
        [
            .. report.Documents
                .Select(document => new PageFigures(
                    document,
                    disputes[document.Id].Count(entry => entry.Verdict == Verdict.Contradiction),
                    disputes[document.Id].Count(entry => entry.Verdict == Verdict.Tension),
                    [.. disputes[document.Id].CountBy(entry => entry.Kind, StringComparer.Ordinal).OrderBy(pair => pair.Key, StringComparer.Ordinal)]))
                .OrderByDescending(page => page.Contradictions)
                .ThenByDescending(page => page.Tensions)
                .ThenBy(page => page.Document.Id, StringComparer.Ordinal),
        ];
    }
}
