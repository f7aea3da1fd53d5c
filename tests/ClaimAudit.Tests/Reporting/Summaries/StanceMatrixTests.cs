using ClaimAudit.Reporting.Summaries;
using ClaimAudit.Tests.Reporting.Samples;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Reporting.Summaries;

[TestFixture]
public sealed class StanceMatrixTests
{
    [Test]
    public void A_page_has_a_column_for_each_answer_and_disputed_rows_first()
    {
        var report = SampleReports.Small();

        var matrix = new StanceMatrices(report).OfPage(report.Pages[0]);

        matrix.Columns.Should().Equal("Q1", "Q2", "Q3", "Q4");
        var fee = matrix.Rows.Single(row => row.Proposition == "There is a fee in Kansas");
        fee.Agreement.Should().Be(StanceAgreement.Disputed);
        fee.Cells.Select(cell => cell.Side).Should().Equal(StanceSide.Affirms, StanceSide.Denies, StanceSide.Silent, StanceSide.Affirms);
        fee.Cells[3].Strength.Should().Be(StanceStrength.Hedged);
        fee.Cells.Select(cell => cell.Disputed).Should().Equal(true, true, false, false);
    }

    [Test]
    public void States_that_differ_are_told_from_a_page_that_contradicts_itself()
    {
        var report = new SampleReport()
            .Page(SamplePage.Of("a.txt", "A", "Iowa", ("Is there a fee?", "There is a fee."), ("Really?", "There is no fee.")))
            .Page(SamplePage.Of("b.txt", "B", "Utah", ("Is there a fee?", "No fee is due.")))
            .Page(SamplePage.Of("c.txt", "C", "Ohio", ("Is there a law?", "There is a law.")))
            .Page(SamplePage.Of("d.txt", "D", "Texas", ("Is there a law?", "There is no law.")))
            .Finding("CLA1101", "There is a fee", new SampleSide("a.txt", 1, "There is a fee"), new SampleSide("a.txt", 2, "There is no fee"))
            .Claim("There is a fee", new SampleSide("b.txt", 1, "No fee is due"), Stance.Denies)
            .Claim("There is a law", new SampleSide("c.txt", 1, "There is a law"), Stance.Affirms)
            .Claim("There is a law", new SampleSide("d.txt", 1, "There is no law"), Stance.Denies)
            .Build();

        var matrix = new StanceMatrices(report).OfJurisdictions();

        matrix.Columns.Should().Equal("Iowa", "Ohio", "Texas", "Utah");
        matrix.Rows.Select(row => (row.Proposition, row.Agreement)).Should().Equal(
            ("There is a fee", StanceAgreement.Disputed),
            ("There is a law", StanceAgreement.Differ));
        matrix.Rows[0].Cells[0].Side.Should().Be(StanceSide.Both);
    }

    [TestCase(ClaimRole.Reported)]
    [TestCase(ClaimRole.Advice)]
    [TestCase(ClaimRole.Hypothetical)]
    public void What_is_not_the_pages_own_word_takes_no_stance(ClaimRole role)
    {
        var report = new SampleReport()
            .Page(SamplePage.Of("a.txt", "A", "Iowa", ("Is there a fee?", "There is a fee."), ("Really?", "Some say no.")))
            .Claim("There is a fee", new SampleSide("a.txt", 1, "There is a fee"), Stance.Affirms)
            .Claim("There is a fee", new SampleSide("a.txt", 2, "Some say no") { Role = role }, Stance.Denies)
            .Build();

        new StanceMatrices(report).OfPage(report.Pages[0]).Rows.Should().BeEmpty();
    }

    [Test]
    public void Pages_without_a_state_share_a_column()
    {
        var report = new SampleReport()
            .Page(SamplePage.Of("a.txt", "A", null, ("Is there a fee?", "There is a fee.")))
            .Build();

        new StanceMatrices(report).OfJurisdictions().Columns.Should().Equal(StanceMatrices.NoJurisdiction);
    }
}
