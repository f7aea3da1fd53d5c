using ClaimAudit.Judging;

namespace ClaimAudit.Reporting;

/// <summary>The order of findings in a report.</summary>
internal static class FindingOrder
{
    /// <summary>Worst first: contradictions before tensions, then by document, score and place.</summary>
    public static IEnumerable<Finding> WorstFirst(this IEnumerable<Finding> findings) => findings
        .OrderByDescending(finding => finding.Verdict)
        .ThenBy(finding => finding.Affirming.Answer.Document, StringComparer.Ordinal)
        .ThenByDescending(finding => finding.Score)
        .ThenBy(finding => finding.Affirming.Answer)
        .ThenBy(finding => finding.Denying.Answer)
        .ThenBy(finding => finding.Id, StringComparer.Ordinal);
}
