using ClaimAudit.Corpus;
using ClaimAudit.Judging;
using ClaimAudit.Reporting;
using ClaimAudit.Values;

namespace ClaimAudit.Tests.Gold;

/// <summary>Finds the quotes of a report that are not exactly the words at their place.</summary>
internal static class QuoteChecks
{
    /// <summary>What is wrong with findings, disputes and claims; empty where every word stands where the report says.</summary>
    public static IEnumerable<string> WrongIn(AuditReport report)
    {
        var pages = report.Pages.ToDictionary(page => page.Id, StringComparer.Ordinal);
        return report.Findings.SelectMany(finding => new[] { finding.Affirming, finding.Denying }.SelectMany(side => WrongIn(pages[side.Answer.Document], finding.Id, side)))
            .Concat(report.Claims.SelectMany(claim => WrongIn(pages[claim.Answer.Document], claim)))
            .Concat(report.Disputes.SelectMany(dispute => WrongIn(report, dispute)));
    }

    private static IEnumerable<string> WrongIn(Page page, string id, FindingSide side)
    {
        var answer = page.Answers[side.Answer.Question - 1];
        var origin = side.AnchoredToAnswer ? answer.Span.Start : 0;
        var span = side.Span.Shift(origin);
        if (!Stands(page, span, side.Quote) || side.Quote.Length == 0)
        {
            yield return $"{id}: “{side.Quote}” does not stand at {span.Start} of {page.Id}";
        }

        if (!answer.Span.Contains(span))
        {
            yield return $"{id}: “{side.Quote}” does not stand in answer {answer.Number} of {page.Id}";
        }

        if (page.Document.PlaceOf(span.Start) != (side.Line, side.Column))
        {
            yield return $"{id}: “{side.Quote}” does not begin at {side.Line}:{side.Column} of {page.Id}";
        }

        foreach (var cue in side.Cues.Where(cue => !Stands(page, cue.Span.Shift(origin), cue.Text)))
        {
            yield return $"{id}: the cue “{cue.Text}” does not stand at {cue.Span.Start + origin} of {page.Id}";
        }
    }

    private static IEnumerable<string> WrongIn(Page page, ReportedClaim claim)
    {
        if (!Stands(page, claim.Span, claim.Quote) || claim.Quote.Length == 0 || !page.Answers[claim.Answer.Question - 1].Span.Contains(claim.Span))
        {
            yield return $"{claim.Answer}: the claim “{claim.Quote}” does not stand at {claim.Span.Start}";
        }
    }

    private static IEnumerable<string> WrongIn(AuditReport report, Dispute dispute)
    {
        var findings = report.Findings.Where(finding => dispute.Findings.Contains(finding.Id, StringComparer.Ordinal)).ToArray();
        if (!dispute.Affirming.ToHashSet().SetEquals(findings.Select(finding => finding.Affirming.Answer))
            || !dispute.Denying.ToHashSet().SetEquals(findings.Select(finding => finding.Denying.Answer)))
        {
            yield return $"{dispute.Id}: its sides are not those of its findings";
        }
    }

    private static bool Stands(Page page, TextSpan span, string words) =>
        span.Start >= 0 && span.End <= page.Document.Text.Length && string.Equals(page.Document.Quote(span), words, StringComparison.Ordinal);
}
