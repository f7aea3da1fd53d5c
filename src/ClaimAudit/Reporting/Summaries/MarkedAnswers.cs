using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>The answers of a report with every disputed clause marked.</summary>
public sealed class MarkedAnswers
{
    private readonly Dictionary<AnswerId, List<(TextSpan Span, string Dispute)>> _quotes = [];

    /// <summary>Prepares the marks of one report.</summary>
    public MarkedAnswers(AuditReport report)
    {
        var places = new FindingPlaces(report);
        var ranks = report.Disputes.Select((dispute, rank) => (dispute.Id, rank)).ToDictionary(pair => pair.Id, pair => pair.rank, StringComparer.Ordinal);
        foreach (var finding in report.Findings
            .Where(finding => finding.State != FindingState.Absent && ranks.ContainsKey(finding.Dispute))
            .OrderBy(finding => ranks[finding.Dispute]))
        {
            Add(places, finding.Affirming, finding.Dispute);
            Add(places, finding.Denying, finding.Dispute);
        }
    }

    /// <summary>Whether an answer holds a disputed clause.</summary>
    public bool IsDisputed(AnswerId answer) => _quotes.ContainsKey(answer);

    /// <summary>The whole text of an answer, cut where a disputed clause begins or ends.</summary>
    public ImmutableArray<MarkedPiece> Of(Page page, Answer answer)
    {
        var text = page.Document.Text;
        var quotes = _quotes.GetValueOrDefault(page.IdOf(answer), []).Where(quote => answer.Span.Contains(quote.Span)).ToImmutableArray();
        var cuts = quotes
            .SelectMany(quote => new[] { quote.Span.Start, quote.Span.End })
            .Append(answer.Span.Start)
            .Append(answer.Span.End)
            .Distinct()
            .Order()
            .ToImmutableArray();
        return [.. cuts.Zip(cuts.Skip(1), TextSpan.FromBounds).Select(span => new MarkedPiece(span.Of(text), DisputesAt(quotes, span)))];
    }

    private static ImmutableArray<string> DisputesAt(ImmutableArray<(TextSpan Span, string Dispute)> quotes, TextSpan span) =>
        [.. quotes.Where(quote => quote.Span.Overlaps(span)).Select(quote => quote.Dispute).Distinct(StringComparer.Ordinal)];

    private void Add(FindingPlaces places, FindingSide side, string dispute)
    {
        if (places.SpanOf(side) is not { } span)
        {
            return;
        }

        if (!_quotes.TryGetValue(side.Answer, out var quotes))
        {
            _quotes[side.Answer] = quotes = [];
        }

        quotes.Add((span, dispute));
    }
}
