using System.Text.Json;
using ClaimAudit.Evaluation;
using ClaimAudit.Values;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>Two sentences of a page that a reader held against one another: a line that the command <c>pages</c> writes.</summary>
/// <param name="AnswerA">The answer of the first sentence; its document is named as in labels.</param>
/// <param name="A">The first sentence.</param>
/// <param name="AnswerB">The answer of the second sentence.</param>
/// <param name="B">The second sentence.</param>
/// <param name="Likelihood">How likely the reader found it that they contradict one another, from 0 to 1.</param>
internal sealed record MinedPair(AnswerId AnswerA, string A, AnswerId AnswerB, string B, double Likelihood)
{
    /// <summary>The two answers, whichever way round.</summary>
    public AnswerPair Answers => AnswerPair.Of(AnswerA, AnswerB);

    /// <summary>Reads a line.</summary>
    /// <exception cref="JsonException">A key is missing or of the wrong sort.</exception>
    public static MinedPair Read(JsonElement element, int line)
    {
        var page = AnswerPair.NameOf(LabelElement.Text(element, "doc"));
        var likelihood = LabelElement.Required(element, "p");
        return new MinedPair(
            new AnswerId(page, LabelElement.QuestionNumber(element, "qa")),
            LabelElement.Text(element, "a"),
            new AnswerId(page, LabelElement.QuestionNumber(element, "qb")),
            LabelElement.Text(element, "b"),
            likelihood.ValueKind == JsonValueKind.Number ? likelihood.GetDouble() : throw new LabelException("the value of 'p' must be a number"));
    }
}
