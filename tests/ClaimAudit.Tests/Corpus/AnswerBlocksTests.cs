using ClaimAudit.Corpus;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Corpus;

public sealed class AnswerBlocksTests
{
    [TestCase("These:\n1. One thing.\n2. Two things.")]
    [TestCase("These:\n1) One thing.\n2) Two things.")]
    [TestCase("These:\n(1) One thing.\n(2) Two things.")]
    [TestCase("These:\na) One thing.\nb) Two things.")]
    [TestCase("These:\n\n- One thing.\n- Two things.")]
    [TestCase("These:\n* One thing.\n* Two things.")]
    [TestCase("These:\n• One thing.\n• Two things.")]
    [TestCase("These: 1. One thing. 2. Two things.")]
    [TestCase("These: (1) One thing. (2) Two things.")]
    public void A_list_becomes_items_led_in_by_its_paragraph(string answer)
    {
        var (page, blocks) = Read(answer);

        blocks.Select(block => page.Document.Quote(block.Span)).Should().Equal("These:", "One thing.", "Two things.");
        blocks.Select(block => block.LeadIn).Should().Equal(-1, 0, 0);
        blocks.Select(block => block.Kind).Should().Equal(AnswerBlockKind.Paragraph, AnswerBlockKind.ListItem, AnswerBlockKind.ListItem);
    }

    [TestCase("See section 1. The law says so. Then 2. Nothing.")]
    [TestCase("It was 1. Or 2. It is unclear.")]
    [TestCase("The deadline is January 15. It is firm.")]
    public void Numbers_in_running_text_are_no_list(string answer)
    {
        var (_, blocks) = Read(answer);

        blocks.Should().ContainSingle();
    }

    [TestCase("- Data Encryption: all of it.", "Data Encryption")]
    [TestCase("- **Data Encryption:** all of it.", "Data Encryption")]
    [TestCase("- **Data Encryption**: all of it.", "Data Encryption")]
    [TestCase("- Impacts on public health and safety: many.", "Impacts on public health and safety")]
    [TestCase("- Consider whether help is needed: is there an order?", null)]
    [TestCase("- It opens at 9:30 in summer.", null)]
    [TestCase("- lower case: no label.", null)]
    [TestCase("- We do this. And that: too.", null)]
    public void A_short_phrase_before_a_colon_is_a_label(string answer, string? label)
    {
        var (page, blocks) = Read(answer);

        var found = blocks.Single().Label;
        (found is null ? null : page.Document.Quote(found.Value)).Should().Be(label);
    }

    [Test]
    public void A_line_behind_one_that_is_full_goes_on_with_it()
    {
        var (page, blocks) = Read("These:\n- One thing that is told in a line as long as they get. It is\nsmall. And it is good, as everybody who has had one of it says.\nBut it costs a lot.\nTwo things are told apart.");

        blocks.Select(block => page.Document.Quote(block.Span)).Should().Equal(
            "These:",
            "One thing that is told in a line as long as they get. It is\nsmall. And it is good, as everybody who has had one of it says.\nBut it costs a lot.",
            "Two things are told apart.");
    }

    [Test]
    public void A_line_indented_below_an_item_goes_on_with_it()
    {
        var (page, blocks) = Read("These:\n- One thing.\n  It is small.\n- Two things.\nThat is all.");

        blocks.Select(block => page.Document.Quote(block.Span)).Should().Equal("These:", "One thing.\n  It is small.", "Two things.", "That is all.");
    }

    [Test]
    public void A_list_goes_on_behind_a_paragraph_under_its_old_lead_in()
    {
        var (_, blocks) = Read("The steps are as follows:\n\n1. Apply.\n\nThis takes a day. Do not worry.\n\n2. Wait.");

        blocks.Select(block => block.LeadIn).Should().Equal(-1, 0, -1, 0);
    }

    [Test]
    public void A_paragraph_that_announces_nothing_leads_nothing_in()
    {
        var (_, blocks) = Read("Parking is scarce. You may be offered a place elsewhere instead.\n1. It is served by rail.\n2. It is old.");

        blocks.Select(block => block.LeadIn).Should().Equal(-1, -1, -1);
    }

    [Test]
    public void An_item_that_heads_a_list_within_the_list_leads_it_in()
    {
        var (page, blocks) = Read("There are two sides.\n1. Benefits:\n1. Speed.\n2. Order.\n2. Drawbacks:\n1. Cost.");

        blocks.Select(block => block.LeadIn).Should().Equal(-1, -1, 1, 1, -1, 4);
        page.Document.Quote(blocks[4].Span).Should().Be("Drawbacks:");
    }

    [Test]
    public void Wrapped_lines_are_one_block()
    {
        var (page, blocks) = Read("This is a long line that goes\non below.\n- An item that goes\n  on too.\nA new paragraph.");

        blocks.Should().HaveCount(3);
        page.Document.Quote(blocks[1].Span).Should().Be("An item that goes\n  on too.");
    }

    private static (Page Page, System.Collections.Immutable.ImmutableArray<AnswerBlock> Blocks) Read(string answer)
    {
        var page = TestFiles.PageOf($"Q: What is it?\nA: {answer}\n");
        PageChecks.SpansAreSound(page);
        return (page, page.Answers.Single().Blocks);
    }
}
