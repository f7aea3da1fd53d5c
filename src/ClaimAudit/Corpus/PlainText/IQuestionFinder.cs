using System.Collections.Immutable;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>Knows one way in which texts set off their questions.</summary>
internal interface IQuestionFinder
{
    /// <summary>The questions set off in this way, in order; none where the text does not use it.</summary>
    ImmutableArray<QuestionHead> Find(string text, ImmutableArray<PageLine> lines);
}
