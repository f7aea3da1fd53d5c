using ClaimAudit.Reporting.Summaries;
using ClaimAudit.Tests.Reporting.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Reporting.Summaries;

[TestFixture]
public sealed class MarkedAnswersTests
{
    [Test]
    public void The_pieces_of_every_answer_are_its_whole_text()
    {
        var report = SampleReports.Seeds();
        var marked = new MarkedAnswers(report);

        foreach (var page in report.Pages)
        {
            foreach (var answer in page.Answers)
            {
                string.Concat(marked.Of(page, answer).Select(piece => piece.Text)).Should().Be(answer.Span.Of(page.Document.Text));
            }
        }
    }

    [Test]
    public void A_clause_that_several_disputes_quote_names_them_all()
    {
        var report = SampleReports.Seeds();
        var page = report.Pages.Single(page => page.Id == "wyoming.txt");

        var pieces = new MarkedAnswers(report).Of(page, page.Answers[16]);

        pieces.Should().Contain(piece => piece.Text == "Wyoming does not share state benefits data with ICE" && piece.Disputes.Length >= 2);
    }

    [Test]
    public void An_answer_that_nothing_disputes_is_one_piece()
    {
        var report = SampleReports.Clean();

        new MarkedAnswers(report).Of(report.Pages[0], report.Pages[0].Answers[0]).Should().ContainSingle().Which.Disputes.Should().BeEmpty();
    }
}
