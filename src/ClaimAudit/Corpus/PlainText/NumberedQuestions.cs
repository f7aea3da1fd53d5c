using System.Collections.Immutable;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>Finds questions that the page numbers.</summary>
internal sealed class NumberedQuestions : IQuestionFinder
{
    public ImmutableArray<QuestionHead> Find(string text, ImmutableArray<PageLine> lines)
    {
        var chain = NumberingChain.Choose(NumberedLines.Find(text, lines));
        var shaped = chain.Count(line => line.IsQuestion);
        return shaped * 2 < chain.Length || shaped == 0 ? [] : [.. chain.Select((line, i) => HeadOf(text, lines, chain, i))];
    }

    private static QuestionHead HeadOf(
        string text, ImmutableArray<PageLine> lines, ImmutableArray<NumberedLine> chain, int index)
    {
        var line = chain[index];
        var limit = index + 1 < chain.Length && chain[index + 1].Number == 1
            ? lines[LineBefore(lines, chain[index + 1].Line)].Start
            : -1;
        var question = Emphasis.Strip(text, line.QuestionStart, line.QuestionEnd);
        return new QuestionHead(lines[line.Line].Start, question, line.QuestionEnd, limit);
    }

    private static int LineBefore(ImmutableArray<PageLine> lines, int index)
    {
        do
        {
            index--;
        }
        while (lines[index].IsBlank);

        return index;
    }
}
