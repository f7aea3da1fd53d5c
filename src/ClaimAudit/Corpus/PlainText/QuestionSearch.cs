using System.Collections.Immutable;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>Finds a text's questions in the way that finds the most; among equals the stricter way wins.</summary>
/// <param name="finders">The ways questions are set off, the strictest first.</param>
internal sealed class QuestionSearch(ImmutableArray<IQuestionFinder> finders)
{
    /// <summary>The ways of plain text.</summary>
    public static QuestionSearch OfPlainText { get; } =
        new([new LabelledQuestions(), new NumberedQuestions(), new HeadingQuestions(), new BareQuestions()]);

    /// <summary>The questions in order; none where there are none.</summary>
    public ImmutableArray<QuestionHead> Find(string text, ImmutableArray<PageLine> lines)
    {
        ImmutableArray<QuestionHead> best = [];
        foreach (var finder in finders)
        {
            var found = finder.Find(text, lines);
            best = found.Length > best.Length ? found : best;
        }

        return best;
    }
}
