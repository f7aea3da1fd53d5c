using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>Where the sides of a report's findings stand in the texts of its pages, whatever their anchor. Absent findings stand nowhere.</summary>
public sealed class FindingPlaces
{
    private readonly Dictionary<string, Page> _pages;
    private readonly Dictionary<AnswerId, Answer> _answers = [];
    private readonly HashSet<(AnswerId Answer, TextSpan Span)> _disputed = [];

    /// <summary>Finds the places of one report's findings.</summary>
    public FindingPlaces(AuditReport report)
    {
        _pages = report.Pages.ToDictionary(page => page.Id, StringComparer.Ordinal);
        foreach (var page in report.Pages)
        {
            foreach (var answer in page.Answers)
            {
                _answers[page.IdOf(answer)] = answer;
            }
        }

        foreach (var finding in report.Findings.Where(finding => finding.State != FindingState.Absent))
        {
            foreach (var side in ImmutableArray.Create(finding.Affirming, finding.Denying))
            {
                if (SpanOf(side) is { } span)
                {
                    _disputed.Add((side.Answer, span));
                }
            }
        }
    }

    /// <summary>The page of an answer; null where the report does not hold it.</summary>
    public Page? PageOf(AnswerId answer) => _pages.GetValueOrDefault(answer.Document);

    /// <summary>The answer itself; null where the report does not hold it.</summary>
    public Answer? AnswerOf(AnswerId answer) => _answers.GetValueOrDefault(answer);

    /// <summary>Whether a claim is a side of a finding.</summary>
    public bool IsDisputed(ReportedClaim claim) => _disputed.Contains((claim.Answer, claim.Span));

    /// <summary>Where a side's quote stands in its document's text; null where that text holds other words there.</summary>
    public TextSpan? SpanOf(FindingSide side)
    {
        if (PageOf(side.Answer) is not { } page || AnswerOf(side.Answer) is not { } answer)
        {
            return null;
        }

        var span = side.AnchoredToAnswer ? side.Span.Shift(answer.Span.Start) : side.Span;
        var text = page.Document.Text;
        var inside = span.Start >= 0 && span.Length >= 0 && span.End <= text.Length;
        return inside && text.AsSpan(span.Start, span.Length).SequenceEqual(side.Quote) ? span : null;
    }
}
