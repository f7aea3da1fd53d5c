using System.Collections.Immutable;
using ClaimAudit.Judging;
using ClaimAudit.Reporting;

namespace ClaimAudit.Ranking;

/// <summary>Brings a report's findings into the order a ranker gives them, and demotes those below its thresholds.</summary>
public static class RankedReport
{
    private const int ScoreDigits = 3;

    /// <summary>The report with ranked findings, counted anew. Near misses are left out; no finding is added and no verdict made graver.</summary>
    /// <param name="report">A report the engine made.</param>
    /// <param name="ranker">The ranker; null to change nothing.</param>
    public static AuditReport Of(AuditReport report, IRanker? ranker)
    {
        if (ranker is null)
        {
            return report;
        }

        ImmutableArray<Finding> left = [.. report.Findings.Select(finding => Ranked(finding, ranker)).OfType<Finding>().WorstFirst()];
        return SummaryCounter.Recount(report with { Findings = left, Disputes = DisputeFolder.Fold(left) });
    }

    private static Finding? Ranked(Finding finding, IRanker ranker)
    {
        if (finding.Features is not { } features || ranker.Rank(finding.Verdict, features) is not { Score: { } score } ranked)
        {
            return finding;
        }

        return ranked.Verdict is not { } verdict ? null : finding with
        {
            Verdict = verdict,
            Score = Math.Round(score, ScoreDigits),
            Reasons = finding.Reasons.Add(RankedReason.Of(finding.Verdict, verdict, score)),
        };
    }
}
