using ClaimAudit.Corpus;
using FluentAssertions;

namespace ClaimAudit.Tests.Corpus;

/// <summary>What holds of every page, whatever its format.</summary>
internal static class PageChecks
{
    public static void SpansAreSound(Page page)
    {
        var text = page.Document.Text;
        var reached = 0;
        for (var i = 0; i < page.Answers.Length; i++)
        {
            var answer = page.Answers[i];
            answer.Number.Should().Be(i + 1);
            answer.QuestionSpan.Start.Should().BeGreaterThanOrEqualTo(reached);
            answer.Span.Start.Should().BeGreaterThanOrEqualTo(answer.QuestionSpan.End);
            answer.Span.End.Should().BeLessThanOrEqualTo(text.Length);
            answer.Span.Of(text).Should().Be(answer.Span.Of(text).Trim());
            string.Join(' ', answer.QuestionSpan.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Should().Be(answer.Question);
            BlocksAreSound(answer, text);
            reached = answer.Span.End;
        }
    }

    private static void BlocksAreSound(Answer answer, string text)
    {
        var reached = answer.Span.Start;
        for (var i = 0; i < answer.Blocks.Length; i++)
        {
            var block = answer.Blocks[i];
            answer.Span.Contains(block.Span).Should().BeTrue();
            block.Span.Start.Should().BeGreaterThanOrEqualTo(reached);
            block.Span.Of(text).Should().NotBeEmpty().And.Be(block.Span.Of(text).Trim());
            (block.Label is null || block.Span.Contains(block.Label.Value)).Should().BeTrue();
            block.LeadIn.Should().BeInRange(-1, Math.Max(i - 1, -1));
            if (block.LeadIn >= 0)
            {
                block.Kind.Should().Be(AnswerBlockKind.ListItem);
                answer.Blocks[block.LeadIn].Kind.Should().Be(AnswerBlockKind.Paragraph);
            }

            reached = block.Span.End;
        }
    }
}
