using System.Collections.Immutable;
using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>Finds the smallest repair of every page: a minimum vertex cover of the graph of its contradicting answers.</summary>
public static class SmallestRepairs
{
    /// <summary>One repair for each page with contradictions, by page id, then one for those between pages if there are any.</summary>
    public static ImmutableArray<SmallestRepair> Of(AuditReport report) =>
    [
        .. report.Findings
            .Where(finding => finding.Verdict == Verdict.Contradiction && finding.State != FindingState.Absent)
            .GroupBy(DocumentOf, StringComparer.Ordinal)
            .OrderBy(group => group.Key is null)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => RepairOf(group.Key, [.. group])),
    ];

    private static string? DocumentOf(Finding finding) =>
        string.Equals(finding.Affirming.Answer.Document, finding.Denying.Answer.Document, StringComparison.Ordinal)
            ? finding.Affirming.Answer.Document
            : null;

    private static SmallestRepair RepairOf(string? document, ImmutableArray<Finding> findings)
    {
        var answers = findings
            .SelectMany(finding => new[] { finding.Affirming.Answer, finding.Denying.Answer })
            .Distinct()
            .Order()
            .ToImmutableArray();
        var indexes = answers.Select((answer, index) => (answer, index)).ToDictionary(pair => pair.answer, pair => pair.index);
        var edges = findings.Select(finding => (indexes[finding.Affirming.Answer], indexes[finding.Denying.Answer]));
        var cover = VertexCover.Of(answers.Length, [.. edges]);
        var repairs = cover.Vertices.Select(vertex => new AnswerRepair(answers[vertex], StepsOf(answers[vertex], findings)));
        return new SmallestRepair(document, findings.Length, cover.IsExact, [.. repairs]);
    }

    private static ImmutableArray<RepairStep> StepsOf(AnswerId answer, ImmutableArray<Finding> findings) =>
    [
        .. findings
            .SelectMany(Sides)
            .Where(pair => pair.Own.Answer == answer)
            .GroupBy(pair => (pair.Own.Quote, pair.Own.Stance, pair.Finding.Proposition))
            .Select(group => new RepairStep(
                group.Key.Quote,
                group.Key.Stance,
                group.Key.Proposition,
                [.. group.Select(pair => new RepairWitness(pair.Other.Answer, pair.Other.Quote)).Distinct().OrderBy(witness => witness.Answer)],
                [.. group.Select(pair => pair.Finding.Id)])),
    ];

    private static IEnumerable<(Finding Finding, FindingSide Own, FindingSide Other)> Sides(Finding finding) =>
    [
        (finding, finding.Affirming, finding.Denying),
        (finding, finding.Denying, finding.Affirming),
    ];
}
