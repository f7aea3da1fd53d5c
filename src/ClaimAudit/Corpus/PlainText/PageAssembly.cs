using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>Makes answers of the questions found in a text.</summary>
internal static class PageAssembly
{
    /// <summary>One answer for each question, numbered from 1.</summary>
    public static ImmutableArray<Answer> Answers(PageText text, ImmutableArray<QuestionHead> heads)
    {
        var answers = ImmutableArray.CreateBuilder<Answer>(heads.Length);
        for (var i = 0; i < heads.Length; i++)
        {
            var end = i + 1 < heads.Length ? heads[i + 1].Start : text.Seen.Length;
            end = heads[i].AnswerLimit >= 0 ? Math.Min(end, heads[i].AnswerLimit) : end;
            answers.Add(AnswerOf(text, i + 1, heads[i].Question, heads[i].AnswerStart, end));
        }

        return answers.ToImmutable();
    }

    /// <summary>The answer that lies between two places of a text.</summary>
    public static Answer AnswerOf(PageText text, int number, TextSpan question, int start, int end)
    {
        var first = Math.Min(Emphasis.SkipSpace(text.Seen, start, end), end);
        var blocks = AnswerBlocks.Split(text, first, Math.Max(first, end));
        var span = blocks.IsEmpty ? new TextSpan(first, 0) : TextSpan.FromBounds(first, blocks[^1].Span.End);
        return new Answer(number, WhiteSpace.Fold(question.Of(text.Seen)), question, span, blocks);
    }
}
