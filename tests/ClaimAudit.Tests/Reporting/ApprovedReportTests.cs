using ClaimAudit.Reporting;
using ClaimAudit.Reporting.Csv;
using ClaimAudit.Reporting.GitHub;
using ClaimAudit.Reporting.Junit;
using ClaimAudit.Reporting.Markdown;
using ClaimAudit.Reporting.Sarif;
using ClaimAudit.Tests.Reporting.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Reporting;

[TestFixture]
public sealed class ApprovedReportTests
{
    private static readonly IReportWriter[] Writers =
    [
        new SarifReportWriter(),
        new MarkdownReportWriter(),
        new CsvReportWriter(),
        new JunitReportWriter(),
        new GitHubReportWriter(),
    ];

    private static readonly Dictionary<string, string> Extensions = new(StringComparer.Ordinal)
    {
        ["sarif"] = "sarif",
        ["markdown"] = "md",
        ["csv"] = "csv",
        ["junit"] = "xml",
        ["github"] = "txt",
    };

    [TestCaseSource(nameof(Writers))]
    public void A_small_report_reads_as_approved(IReportWriter writer) =>
        ApprovedFile.Verify($"small-{writer.Format}.{Extensions[writer.Format]}", Written.By(writer, SampleReports.Small()));

    [TestCaseSource(nameof(Writers))]
    public void A_report_without_findings_reads_as_approved(IReportWriter writer) =>
        ApprovedFile.Verify($"clean-{writer.Format}.{Extensions[writer.Format]}", Written.By(writer, SampleReports.Clean()));

    [TestCaseSource(nameof(Writers))]
    public void A_report_has_no_other_line_end_than_a_line_feed(IReportWriter writer) =>
        Written.By(writer, SampleReports.Hostile()).Should().NotContain("\r");

    [TestCaseSource(nameof(Writers))]
    public void The_same_report_gives_the_same_text(IReportWriter writer) =>
        Written.By(writer, SampleReports.Seeds()).Should().Be(Written.By(writer, SampleReports.Seeds()));
}
