using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Corpus;

public sealed class OtherTextPagesTests
{
    private static IEnumerable<TestCaseData> Pages()
    {
        yield return Case("Q and A", "Q: What is it?\nA: A thing.\n\nQ: Who decides?\nA: We do.");
        yield return Case("numbered Q and A", "Q1. What is it?\nA1. A thing.\nQ2. Who decides?\nA2. We do.");
        yield return Case("words", "Question: What is it?\nAnswer: A thing.\nQuestion: Who decides?\nAnswer: We do.");
        yield return Case("numbered words", "Question 1: What is it?\nAnswer 1: A thing.\n\nQuestion 2: Who decides?\nAnswer 2: We do.");
        yield return Case("bold labels", "**Q:** What is it?\n**A:** A thing.\n\n**Q:** Who decides?\n**A:** We do.");
        yield return Case("answers without label", "Q: What is it?\nA thing.\n\nQ: Who decides?\nWe do.");
        yield return Case("a question over two lines", "Q: What\nis it?\nA: A thing.\nQ: Who decides?\nA: We do.");
        yield return Case("headings", "# The FAQ\n\n## What is it?\n\nA thing.\n\n## Who decides?\n\nWe do.\n");
        yield return Case("numbered headings", "## 1. What is it?\n\nA thing.\n\n## 2. Who decides?\n\nWe do.\n");
        yield return Case("underlined", "What is it?\n-----------\n\nA thing.\n\nWho decides?\n------------\n\nWe do.\n");
        yield return Case("bold lines", "**What is it?**\n\nA thing.\n\n**Who decides?**\n\nWe do.\n");
        yield return Case("bare lines", "What is it?\n\nA thing.\n\nWho decides?\n\nWe do.\n");
        yield return Case("bare lines without blank lines", "What is it?\nA thing.\nWho decides?\nWe do.\n");
    }

    [TestCaseSource(nameof(Pages))]
    public void Both_answers_are_found_in_text_and_in_Markdown(string text)
    {
        foreach (var id in new[] { "page.txt", "page.md" })
        {
            var page = TestFiles.PageOf(text, id);

            page.Answers.Select(answer => answer.Question).Should().Equal(["What is it?", "Who decides?"], id);
            page.Answers.Select(answer => page.Document.Quote(answer.Span)).Should().Equal(["A thing.", "We do."], id);
            PageChecks.SpansAreSound(page);
        }
    }

    [Test]
    public void Lists_below_headings_do_not_outnumber_the_headings()
    {
        var page = TestFiles.PageOf("## What is it?\n\nThese steps:\n\n1. Apply.\n2. Wait.\n3. Pay.\n\n## Who decides?\n\nWe do.\n\n## Notes\n\nNone.\n");

        page.Answers.Should().HaveCount(2);
        page.Answers[0].Blocks.Should().HaveCount(4);
        page.Document.Quote(page.Answers[1].Span).Should().Be("We do.");
    }

    [Test]
    public void A_labelled_question_without_its_mark_does_not_swallow_the_next()
    {
        var page = TestFiles.PageOf("Q: The first thing\nQ: Who decides?\nWe do.");

        page.Answers.Select(answer => answer.Question).Should().Equal("The first thing", "Who decides?");
        page.Document.Quote(page.Answers[1].Span).Should().Be("We do.");
        PageChecks.SpansAreSound(page);
    }

    private static TestCaseData Case(string name, string text) => new TestCaseData(text).SetArgDisplayNames(name);
}
