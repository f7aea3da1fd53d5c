using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Extraction;
using ClaimAudit.Judging;
using ClaimAudit.Rules;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting;

/// <summary>Puts a report together from what the earlier stages found.</summary>
internal static class ReportAssembler
{
    /// <summary>The report, ordered and counted.</summary>
    public static AuditReport Assemble(
        RuleBook rules,
        ImmutableArray<Page> pages,
        ImmutableArray<Claim> claims,
        ImmutableArray<PairVerdict> verdicts,
        ImmutableArray<Diagnostic> diagnostics,
        string version)
    {
        var byId = pages.ToDictionary(page => page.Id, StringComparer.Ordinal);
        var findings = OneForEachPoint(verdicts.Select(verdict => (FindingBuilder.Build(verdict, byId), verdict.Likelihood)));
        var disputes = DisputeFolder.Fold(findings);
        var made = claims.Where(claim => !claim.IsMention).ToImmutableArray();
        var counts = made.CountBy(claim => claim.Answer.Document, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new AuditReport(
            version,
            rules.Digest,
            [.. pages.Select(page => new DocumentSummary(page.Id, page.Title, page.Jurisdiction, page.Answers.Length, counts.GetValueOrDefault(page.Id)))],
            findings,
            disputes,
            [.. diagnostics.Order()],
            new ReportSummary(
                pages.Length,
                pages.Sum(page => page.Answers.Length),
                made.Length,
                findings.Count(finding => finding.Verdict == Verdict.Contradiction),
                findings.Count(finding => finding.Verdict == Verdict.Tension),
                disputes.Length,
                findings.Length,
                0,
                0),
            [.. rules.Rules.Select(rule => new RuleSummary(rule.Id, rule.Title, rule.Kind, rule.Verdict, rule.Why))],
            pages,
            [.. made.Select(claim => Report(claim, byId[claim.Answer.Document]))]);
    }

    /// <summary>Of several findings between the same two answers on one point the clearest is kept: the gravest, and of these the one whose
    /// sentences read most likely as what it says.</summary>
    private static ImmutableArray<Finding> OneForEachPoint(IEnumerable<(Finding Finding, double Likelihood)> findings) =>
    [
        .. findings
            .GroupBy(entry => (Pair(entry.Finding), entry.Finding.Dispute))
            .Select(group => group.OrderByDescending(entry => entry.Finding.Verdict).ThenByDescending(entry => entry.Likelihood)
                .ThenByDescending(entry => entry.Finding.Score).ThenBy(entry => entry.Finding.Affirming.Role)
                .ThenBy(entry => entry.Finding.Id, StringComparer.Ordinal).First().Finding)
            .WorstFirst(),
    ];

    private static (AnswerId, AnswerId) Pair(Finding finding)
    {
        var (one, other) = (finding.Affirming.Answer, finding.Denying.Answer);
        return one.CompareTo(other) <= 0 ? (one, other) : (other, one);
    }

    private static ReportedClaim Report(Claim claim, Page page) => new(
        claim.Answer,
        page.Document.Quote(claim.Quote),
        claim.Quote,
        Proposition.Of(claim, claim).Text,
        Proposition.Of(claim, claim).Text,
        claim.Features.Polarity == Polarity.Denied || claim.Features.Force is Force.Prohibited or Force.Unable or Force.NotRequired ? Stance.Denies : Stance.Affirms,
        claim.Features.Modality,
        claim.Features.Force,
        claim.Features.Role);
}
