using System.Collections.Immutable;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>Finds questions marked <c>Q:</c>, <c>Q1.</c>, <c>Question:</c>, and their answers marked <c>A:</c>.</summary>
internal sealed class LabelledQuestions : IQuestionFinder
{
    public ImmutableArray<QuestionHead> Find(string text, ImmutableArray<PageLine> lines)
    {
        var heads = ImmutableArray.CreateBuilder<QuestionHead>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (DialogueLabel.Question(text, lines[i]) is { } contentStart)
            {
                heads.Add(HeadOf(text, lines, i, contentStart));
            }
        }

        return heads.ToImmutable();
    }

    private static QuestionHead HeadOf(string text, ImmutableArray<PageLine> lines, int first, int contentStart)
    {
        var answer = first + 1;
        while (answer < lines.Length && DialogueLabel.Question(text, lines[answer]) is null)
        {
            if (DialogueLabel.Answer(text, lines[answer]) is { } answerStart)
            {
                var last = answer - 1;
                while (last > first && lines[last].IsBlank)
                {
                    last--;
                }

                var question = Emphasis.Strip(text, contentStart, Math.Max(lines[last].End, contentStart));
                return question.Length <= QuestionShape.LongestQuestion * 4
                    ? new QuestionHead(lines[first].Start, question, answerStart)
                    : Unlabelled(text, lines, first, contentStart);
            }

            answer++;
        }

        return Unlabelled(text, lines, first, contentStart);
    }

    private static QuestionHead Unlabelled(string text, ImmutableArray<PageLine> lines, int first, int contentStart)
    {
        var end = lines[WrappedQuestion.LastLine(text, lines, first, next => DialogueLabel.Question(text, lines[next]) is not null)].End;
        end = WrappedQuestion.AnsweredInLine(text, contentStart, end) ?? end;
        return new QuestionHead(lines[first].Start, Emphasis.Strip(text, contentStart, end), end);
    }
}
