using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>Finds questions that are set off by nothing but a line of their own with a question mark at its end.</summary>
internal sealed class BareQuestions : IQuestionFinder
{
    private const int LongestQuestion = 250;

    public ImmutableArray<QuestionHead> Find(string text, ImmutableArray<PageLine> lines)
    {
        var heads = ImmutableArray.CreateBuilder<QuestionHead>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsQuestionLine(text, lines[i]) && IsAnswered(text, lines, i))
            {
                heads.Add(new QuestionHead(lines[i].Start, TextSpan.FromBounds(lines[i].Start, lines[i].End), lines[i].End));
            }
        }

        return heads.ToImmutable();
    }

    private static bool IsQuestionLine(string text, PageLine line) =>
        line.Length is > 2 and <= LongestQuestion
        && QuestionShape.EndsWithMark(line.In(text))
        && char.IsUpper(text[Emphasis.SkipOpening(text, line.Start, line.End)])
        && !line.In(text).Contains(". ", StringComparison.Ordinal)
        && ListMarker.At(text, line.Start, line.End) is null;

    private static bool IsAnswered(string text, ImmutableArray<PageLine> lines, int index)
    {
        var next = index + 1;
        while (next < lines.Length && lines[next].IsBlank)
        {
            next++;
        }

        return next < lines.Length && !IsQuestionLine(text, lines[next]);
    }
}
