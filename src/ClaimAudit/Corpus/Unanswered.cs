using ClaimAudit.Values;

namespace ClaimAudit.Corpus;

/// <summary>Warns of questions without an answer.</summary>
internal static class Unanswered
{
    public static IEnumerable<Diagnostic> In(Page page)
    {
        foreach (var answer in page.Answers.Where(answer => answer.Span.Length == 0))
        {
            var (line, column) = page.AnchoredToAnswers ? (0, 0) : page.Document.PlaceOf(answer.QuestionSpan.Start);
            yield return new Diagnostic(
                DiagnosticCodes.QuestionWithoutAnswer, DiagnosticLevel.Warning, page.Id, line, column,
                $"Question {answer.Number} (\"{answer.Question}\") has no answer. Write the answer or remove the question.");
        }
    }
}
