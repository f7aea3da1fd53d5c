using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Values;

namespace ClaimAudit.Suppressions;

/// <summary>Finds <c>&lt;!-- claimaudit-ignore CLA1103: reason --&gt;</c> in the text of pages.</summary>
public static class SuppressionScanner
{
    private const string Opening = "<!--";
    private const string Closing = "-->";

    /// <summary>The suppressions of all pages. One that stands behind a question applies to its answer, one before the first
    /// question to the page.</summary>
    public static SuppressionScan Scan(ImmutableArray<Page> pages)
    {
        var suppressions = ImmutableArray.CreateBuilder<Suppression>();
        var diagnostics = new List<Diagnostic>();
        foreach (var page in pages)
        {
            foreach (var (position, comment) in Comments(page.Document.Text))
            {
                var (line, column) = page.AnchoredToAnswers ? (0, 0) : page.Document.PlaceOf(position);
                suppressions.AddRange(comment.Rules.Select(rule =>
                    new Suppression(rule, page.Id, QuestionAt(page, position), comment.Reason, page.Id, line, column)));
                diagnostics.AddRange(comment.Problem.Length == 0 ? [] : [new Diagnostic(comment.Code, DiagnosticLevel.Error, page.Id, line, column, comment.Problem)]);
            }
        }

        return new SuppressionScan(suppressions.ToImmutable(), [.. diagnostics.Order()]);
    }

    private static IEnumerable<(int Position, SuppressionComment Comment)> Comments(string text)
    {
        var start = text.IndexOf(Opening, StringComparison.Ordinal);
        while (start >= 0)
        {
            var inside = start + Opening.Length;
            var end = text.IndexOf(Closing, inside, StringComparison.Ordinal);
            var content = (end < 0 ? text[inside..] : text[inside..end]).Trim();
            if (content.StartsWith(SuppressionComment.Prefix, StringComparison.Ordinal))
            {
                yield return (start, end < 0 ? SuppressionComment.Open() : SuppressionComment.Parse(content));
            }

            start = end < 0 ? -1 : text.IndexOf(Opening, end, StringComparison.Ordinal);
        }
    }

    private static int? QuestionAt(Page page, int position) =>
        page.Answers.LastOrDefault(answer => Math.Min(answer.QuestionSpan.Start, answer.Span.Start) <= position)?.Number;
}
