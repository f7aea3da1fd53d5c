using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Judging;
using ClaimAudit.Reporting;

namespace ClaimAudit.Checking;

/// <summary>Turns the report over pages with the draft in them into one over the pages and the draft beside them.</summary>
internal static class DraftReport
{
    /// <summary>The report with everything of the draft under the draft's own name, found once however many pages it stood on.</summary>
    public static AuditReport PutBack(AuditReport report, DraftPlaces places, ImmutableArray<Page> pages)
    {
        var found = report.Findings.Where(finding => !places.IsRepetition(finding)).ToImmutableArray();
        var claims = report.Claims.Select(places.PutBack).Distinct().ToImmutableArray();
        var perPage = claims.CountBy(claim => claim.Answer.Document, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return report with
        {
            Documents = [.. pages.Select(page => new DocumentSummary(
                page.Id, page.Title, page.Jurisdiction, page.Answers.Length, perPage.GetValueOrDefault(page.Id)))],
            Findings = [.. found.Select(places.PutBack).DistinctBy(Identity)],
            Disputes = [.. DisputeTrimmer.Trim(report.Disputes, found).Select(places.PutBack).DistinctBy(dispute => dispute.Id, StringComparer.Ordinal)],
            Summary = report.Summary with
            {
                Documents = pages.Length,
                Answers = pages.Sum(page => page.Answers.Length),
                Claims = claims.Length,
            },
            Pages = pages,
            Claims = claims,
        };
    }

    /// <summary>Whether one side of a finding stands in the draft.</summary>
    public static bool Concerns(Finding finding) => finding.Affirming.Answer == Draft.AnswerId || finding.Denying.Answer == Draft.AnswerId;

    /// <summary>Whether both sides of a finding stand in the draft.</summary>
    public static bool IsInside(Finding finding) => finding.Affirming.Answer == Draft.AnswerId && finding.Denying.Answer == Draft.AnswerId;

    /// <summary>Worst first: by verdict, then conflicts with published answers before those inside the draft, then by score and place.</summary>
    public static IEnumerable<Finding> WorstFirst(IEnumerable<Finding> findings) => findings
        .OrderByDescending(finding => finding.Verdict)
        .ThenBy(IsInside)
        .ThenByDescending(finding => finding.Score)
        .ThenBy(finding => DraftSide(finding).Span)
        .ThenBy(finding => OtherSide(finding).Answer)
        .ThenBy(finding => finding.Id, StringComparer.Ordinal);

    /// <summary>The side that stands in the draft; of two the affirming one.</summary>
    public static FindingSide DraftSide(Finding finding) =>
        finding.Affirming.Answer == Draft.AnswerId ? finding.Affirming : finding.Denying;

    /// <summary>The side opposite to <see cref="DraftSide"/>.</summary>
    public static FindingSide OtherSide(Finding finding) =>
        finding.Affirming.Answer == Draft.AnswerId ? finding.Denying : finding.Affirming;

    private static object Identity(Finding finding) => (
        finding.Id, finding.Affirming.Answer, finding.Affirming.Span, finding.Denying.Answer, finding.Denying.Span);
}
