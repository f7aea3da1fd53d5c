using System.Collections.Immutable;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>Finds a text's questions in the way that finds the most; among equals the stricter way wins.</summary>
internal static class QuestionSearch
{
    /// <summary>The ways questions are set off, the strictest first.</summary>
    private static readonly ImmutableArray<IQuestionFinder> Finders =
        [new LabelledQuestions(), new NumberedQuestions(), new HeadingQuestions(), new BareQuestions()];

    public static ImmutableArray<QuestionHead> Find(string text, ImmutableArray<PageLine> lines)
    {
        ImmutableArray<QuestionHead> best = [];
        foreach (var finder in Finders)
        {
            var found = finder.Find(text, lines);
            best = found.Length > best.Length ? found : best;
        }

        return best;
    }
}
