using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Corpus;

public sealed class NumberedPagesTests
{
    private static readonly string[] ThreeQuestions = ["What is it?", "How does it work?", "Who decides?"];

    private static IEnumerable<TestCaseData> Pages()
    {
        yield return Case("plain", "1. What is it?\nA thing.\n2. How does it work?\nWell.\n3. Who decides?\nWe do.");
        yield return Case("blank lines", "1. What is it?\n\nA thing.\n\n2. How does it work?\n\nWell.\n\n3. Who decides?\n\nWe do.\n");
        yield return Case("CRLF", "1. What is it?\r\nA thing.\r\n2. How does it work?\r\nWell.\r\n3. Who decides?\r\nWe do.\r\n");
        yield return Case("parentheses", "1) What is it?\nA thing.\n2) How does it work?\nWell.\n3) Who decides?\nWe do.");
        yield return Case("bold", "**1. What is it?**\nA thing.\n\n**2. How does it work?**\nWell.\n\n**3. Who decides?**\nWe do.");
        yield return Case("a list longer than the next number", """
            1. What is it?
            It has these parts:
            1. One part.
            2. Two parts.
            3. Three parts.
            4. Four parts.
            5. Five parts.
            2. How does it work?
            Well.
            3. Who decides?
            We do.
            """);
        yield return Case("an answer that begins with a list", """
            1. What is it?
            1. A part.
            2. Another part.
            2. How does it work?
            1. By day.
            2. By night.
            3. By chance.
            3. Who decides?
            We do.
            """);
        yield return Case("a list that ends at the number before the next question", """
            1. What is it?
            A thing.
            2. How does it work?
            As follows:
            1. One way.
            2. Another way.
            3. Who decides?
            We do.
            """);
        yield return Case("items phrased as questions", """
            1. What is it?
            Ask yourself:
            1. Is it large?
            2. Is it small?
            3. Is it blue?
            4. Is it here?
            2. How does it work?
            Well.
            3. Who decides?
            We do.
            """);
        yield return Case("an answer on the line of the question", "1. What is it? A thing.\n2. How does it work? Well enough.\n3. Who decides? We do.");
        yield return Case("a header", "Categories Federal\n\nThings of Ohio\n\n1. What is it?\nA thing.\n2. How does it work?\nWell.\n3. Who decides?\nWe do.");
        yield return Case("a wrapped question", "1. What\nis it?\nA thing.\n2. How does it\n   work?\nWell.\n3. Who decides?\nWe do.");
    }

    [TestCaseSource(nameof(Pages))]
    public void The_questions_are_told_from_the_items(string text)
    {
        var page = TestFiles.PageOf(text);

        page.Answers.Select(answer => answer.Question).Should().Equal(ThreeQuestions);
        page.Answers.Should().OnlyContain(answer => answer.Blocks.Length > 0);
        PageChecks.SpansAreSound(page);
    }

    [Test]
    public void A_nested_list_of_answered_questions_does_not_derail_the_numbering()
    {
        var page = TestFiles.PageOf("""
            1. What is it?
            A thing.
            2. How does it work?
            In three steps.
            1. Who applies?
            You do.
            2. Who reads it?
            We do.
            3. Who signs it?
            They do.
            3. Who decides?
            We do.
            4. When is it over?
            In May.
            """);

        page.Answers.Select(answer => answer.Question).Should()
            .Equal("What is it?", "How does it work?", "Who decides?", "When is it over?");
        page.Answers[1].Blocks.Should().HaveCount(7);
    }

    [Test]
    public void A_question_without_its_mark_is_one_by_its_place()
    {
        var page = TestFiles.PageOf("1. What is it?\n\nA thing.\n\n2. What students need to know\n\nA lot.\n\n3. Fees\n\nNone.\n\n4. Who decides?\n\nWe do.\n");

        page.Answers.Select(answer => answer.Question).Should().Equal("What is it?", "What students need to know", "Fees", "Who decides?");
    }

    [Test]
    public void A_missing_number_costs_no_answer()
    {
        var page = TestFiles.PageOf("1. What is it?\nA thing.\n2. How does it work?\nWell.\n4. Who decides?\nWe do.");

        page.Answers.Select(answer => answer.Question).Should().Equal(ThreeQuestions);
        page.Answers.Select(answer => answer.Number).Should().Equal(1, 2, 3);
    }

    [Test]
    public void Numbering_may_begin_anew_below_a_section_heading()
    {
        var page = TestFiles.PageOf("Rent\n1. What is it?\nA thing.\n2. How does it work?\nWell.\n\nDeposit\n1. Who decides?\nWe do.\n2. When is it due?\nIn May.");

        page.Answers.Select(answer => answer.Question).Should().Equal([.. ThreeQuestions, "When is it due?"]);
        page.Document.Quote(page.Answers[1].Span).Should().Be("Well.");
    }

    [Test]
    public void A_list_of_statements_is_no_page()
    {
        TestFiles.ReadText("Shopping\n1. Buy bread.\n2. Buy milk.\n3. Go home.\n").Pages.Should().BeEmpty();
    }

    private static TestCaseData Case(string name, string text) => new TestCaseData(text).SetArgDisplayNames(name);
}
