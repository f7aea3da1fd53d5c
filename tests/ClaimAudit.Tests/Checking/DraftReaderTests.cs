using ClaimAudit.Checking;
using ClaimAudit.Corpus;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Checking;

public sealed class DraftReaderTests
{
    [TestCase("Is data shared?\nYes.\n")]
    [TestCase("\n\n  Is data shared?  \r\n\r\nYes.\r\n\r\n")]
    [TestCase("Q: Is data shared?\nA: Yes.")]
    [TestCase("question: Is data shared?\nAnswer:\nYes.")]
    [TestCase("12. Is data shared?\nYes.")]
    [TestCase("## 12) Is data shared?\nYes.")]
    [TestCase("Is data\nshared?\nYes.")]
    [TestCase("A note for the editor.\n\nQ: Is data shared?\nA: Yes.")]
    public void Question_and_answer_are_found(string text)
    {
        var draft = DraftFixture.Read(text);

        draft.Answer.Question.Should().Be("Is data shared?");
        draft.Document.Quote(draft.Answer.Span).Should().Be("Yes.");
        draft.Document.Id.Should().Be("draft");
        draft.Answer.Blocks.Should().ContainSingle().Which.Span.Should().Be(draft.Answer.Span);
    }

    [Test]
    public void The_answer_is_cut_as_a_published_one()
    {
        var draft = DraftFixture.Read("Is data shared?\nThere are two ways:\n1. By post.\n2. By wire.\n");

        draft.Answer.Blocks.Select(block => (block.Kind, draft.Document.Quote(block.Span))).Should().Equal(
            (AnswerBlockKind.Paragraph, "There are two ways:"),
            (AnswerBlockKind.ListItem, "By post."),
            (AnswerBlockKind.ListItem, "By wire."));
    }

    [Test]
    public void A_question_behind_its_label_needs_no_question_mark()
    {
        var draft = DraftFixture.Read("Q: Data sharing\nAgencies share data.\nIs that all? Yes.");

        draft.Answer.Question.Should().Be("Data sharing");
        draft.Document.Quote(draft.Answer.Span).Should().StartWith("Agencies share data.").And.EndWith("Yes.");
    }

    [TestCase("", "d.txt:1:1: error CLA9241: the draft is empty")]
    [TestCase(" \n\n", "d.txt:1:1: error CLA9241: the draft is empty")]
    [TestCase("\n  Agencies share data.\n", "d.txt:2:3: error CLA9241: the draft has no question")]
    [TestCase("Agencies share data.\nWhy is that?\nSo.", "d.txt:1:1: error CLA9241: the draft has no question")]
    [TestCase("Data sharing\n\nIs it so?", "d.txt:1:1: error CLA9241: the draft has no question")]
    [TestCase("Q:\nA: Yes.", "d.txt:1:3: error CLA9241: the draft has no question")]
    [TestCase("Is data shared?\n\n", "d.txt:1:1: error CLA9242: the draft has no answer")]
    [TestCase("Is data shared?\nA:\n", "d.txt:1:1: error CLA9242: the draft has no answer")]
    [TestCase("Q: One?\nA: Yes.\nQ: Two?\nA: No.", "d.txt:3:4: error CLA9243: the draft has a second question")]
    public void What_is_no_draft_is_an_error_at_its_place(string text, string message)
    {
        var reading = DraftReader.Read("d.txt", text);

        reading.Draft.Should().BeNull();
        var diagnostic = reading.Diagnostics.Should().ContainSingle().Which;
        diagnostic.Level.Should().Be(DiagnosticLevel.Error);
        diagnostic.ToString().Should().StartWith(message);
    }

    [FsCheck.NUnit.Property]
    public bool Any_text_is_a_draft_or_an_error(string text)
    {
        var reading = DraftReader.Read("d.txt", text ?? string.Empty);
        return reading.Draft is null != reading.Diagnostics.IsEmpty;
    }
}
