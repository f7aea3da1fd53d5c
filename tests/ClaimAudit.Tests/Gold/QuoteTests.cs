using System.Collections.Immutable;
using System.Text.Json;
using ClaimAudit.Corpus;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Gold;

/// <summary>Every quote is an exact substring of its document.</summary>
public sealed class QuoteTests
{
    private static readonly ImmutableArray<GoldCollection> Collections = GoldCollection.All;

    [TestCaseSource(nameof(Collections))]
    public void Every_quote_stands_where_the_report_says(object collection)
    {
        var report = ((GoldCollection)collection).Report;

        report.Claims.Should().HaveCountGreaterThan(50);
        report.Findings.Should().NotBeEmpty();
        QuoteChecks.WrongIn(report).Should().BeEmpty();
    }

    [Test]
    public void A_page_with_other_line_ends_quotes_its_own_text()
    {
        var wyoming = Auditing.Read("seeds/wyoming.txt").Pages[0];
        var page = new CorpusReader().ReadText("wyoming.txt", wyoming.Document.Text.ReplaceLineEndings("\r\n")).Pages;

        var report = Auditing.Audit(page);

        report.Findings.Should().NotBeEmpty();
        QuoteChecks.WrongIn(report).Should().BeEmpty();
    }

    [Test]
    public void A_structured_file_quotes_the_decoded_answer()
    {
        var wyoming = Auditing.Read("seeds/wyoming.txt").Pages[0];
        var entries = wyoming.Answers.Select(answer => new { question = answer.Question, answer = wyoming.Document.Quote(answer.Span) });
        var page = new CorpusReader().ReadText("wyoming.json", JsonSerializer.Serialize(entries)).Pages;

        var report = Auditing.Audit(page);

        report.Findings.Should().NotBeEmpty().And.OnlyContain(finding => finding.Affirming.AnchoredToAnswer && finding.Denying.AnchoredToAnswer);
        QuoteChecks.WrongIn(report).Should().BeEmpty();
    }

    [Test]
    public void The_check_sees_a_quote_that_is_off_by_one()
    {
        var report = GoldCollection.All[0].Report;
        var finding = report.Findings[0];
        var moved = finding with { Affirming = finding.Affirming with { Span = finding.Affirming.Span.Shift(1) } };

        QuoteChecks.WrongIn(report with { Findings = report.Findings.SetItem(0, moved) }).Should().NotBeEmpty();
    }
}
