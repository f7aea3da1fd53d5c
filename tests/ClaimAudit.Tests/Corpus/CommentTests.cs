using ClaimAudit.Corpus;
using ClaimAudit.Suppressions;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Corpus;

/// <summary>What stands in HTML comments is no part of a page, but for the program's own words.</summary>
public sealed class CommentTests
{
    private const string Ignore = "<!-- claimaudit-ignore CLA1103: being rewritten -->";

    [TestCase("Yes. <!-- no -->", "Yes.")]
    [TestCase("<!-- no --> Yes.", "Yes.")]
    [TestCase("<!-- no\n2. Is it?\nno --> Yes.", "Yes.")]
    [TestCase("Yes.\n<!-- no -->\nIndeed.", "Yes.|Indeed.")]
    [TestCase("Agencies share <!-- no --> data.", "Agencies share|data.")]
    [TestCase("- one <!-- no -->\n- two", "one|two")]
    [TestCase("Less <!-- is no comment.", "Less <!-- is no comment.")]
    [TestCase("One <!-- a --> <!-- b --> two.", "One|two.")]
    public void No_block_of_an_answer_holds_a_comment(string answer, string blocks)
    {
        var page = Read("page.txt", $"1. Is data shared?\n\n{answer}\n");

        page.Answers.Should().ContainSingle();
        page.Answers[0].Blocks.Select(block => page.Document.Quote(block.Span)).Should().Equal(blocks.Split('|'));
    }

    [Test]
    public void A_question_in_a_comment_is_none_and_places_are_those_of_the_file()
    {
        const string Text = "# Help\n\n<!--\n## Is it old?\n\nNo.\n-->\n\n## Is it new?\n\nYes.\n";
        var page = Read("page.md", Text);

        page.Answers.Select(answer => answer.Question).Should().Equal("Is it new?");
        page.Answers[0].Blocks[0].Span.Start.Should().Be(Text.IndexOf("Yes.", StringComparison.Ordinal));
        page.Document.Text.Should().Be(Text);
    }

    [TestCase("page.txt", "1. Is it so?\n\nYes. " + Ignore + "\n\n2. Really?\n\nNo.\n")]
    [TestCase("page.md", "## Is it so?\n\nYes.\n\n" + Ignore + "\n\n## Really?\n\nNo.\n")]
    [TestCase("page.html", "<h2>Is it so?</h2><p>Yes. " + Ignore + "</p><h2>Really?</h2><p>No.<!-- a note --></p>")]
    public void The_programs_own_comments_are_found_and_are_no_words_of_the_answer(string file, string text)
    {
        var page = Read(file, text);

        SuppressionScanner.Scan([page]).Suppressions.Should().ContainSingle().Which.Should().Match<Suppression>(found => found.Rule == "CLA1103" && found.Question == 1);
        page.Answers.SelectMany(answer => answer.Blocks).Select(block => page.Document.Quote(block.Span)).Should().Equal("Yes.", "No.");
        page.Document.Text.Should().NotContain(file.EndsWith("html", StringComparison.Ordinal) ? "a note" : "a page");
    }

    private static Page Read(string file, string text) => new CorpusReader().ReadText(file, text).Pages.Single();
}
