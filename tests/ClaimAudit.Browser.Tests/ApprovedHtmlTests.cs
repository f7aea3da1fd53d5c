using System.Text;
using ClaimAudit.Html;
using ClaimAudit.Tests.Reporting.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Browser.Tests;

[TestFixture]
public sealed class ApprovedHtmlTests
{
    [Test]
    public void A_small_report_reads_as_approved() =>
        ApprovedFile.Verify("small-html.html", MarkupOf(Written.By(new HtmlReportWriter(), SampleReports.Small())));

    [Test]
    public void The_same_report_gives_the_same_text() =>
        Written.By(new HtmlReportWriter(), SampleReports.Seeds()).Should().Be(Written.By(new HtmlReportWriter(), SampleReports.Seeds()));

    [Test]
    public void The_report_on_the_seed_pages_is_small() =>
        Encoding.UTF8.GetByteCount(Written.By(new HtmlReportWriter(), SampleReports.Seeds())).Should().BeLessThan(1_500_000);

    [Test]
    public void No_address_outside_the_file_is_named_by_the_report_itself() =>
        Written.By(new HtmlReportWriter(), SampleReports.Small()).Should().NotContain("://").And.NotContain("src=").And.NotContain("@import");

    private static string MarkupOf(string html) =>
        html[html.IndexOf("<body", StringComparison.Ordinal)..html.LastIndexOf("<script>", StringComparison.Ordinal)] + "\n";
}
