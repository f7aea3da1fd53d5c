using System.Buffers;
using System.Text.Json;
using System.Xml.Linq;
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
public sealed class HostileReportTests
{
    private static readonly SearchValues<char> HiddenMarks = SearchValues.Create(['\u202e', '\u202c', '\u2066', '\u2069', '\u200f', '\u0007', '\ud800']);

    [Test]
    public void Csv_has_no_cell_that_a_spreadsheet_would_compute()
    {
        var rows = CsvRows.Of(Written.By(new CsvReportWriter(), SampleReports.Hostile()));

        rows.Should().OnlyContain(row => row.Count == rows[0].Count);
        rows.SelectMany(row => row).Where(cell => cell.Length > 0).Should().NotContain(cell => "=+-@\t\r".Contains(cell[0]));
        rows.SelectMany(row => row).Should().Contain("'" + HostileText.Formula).And.OnlyContain(cell => cell.Length < 32_767);
    }

    [TestCase("=1+1")]
    [TestCase("+1")]
    [TestCase("-1")]
    [TestCase("@SUM(A1)")]
    [TestCase("\t=1")]
    [TestCase("  =1")]
    [TestCase("\n=1")]
    [TestCase("＝1")]
    public void A_cell_that_could_be_a_formula_begins_with_an_apostrophe(string text) =>
        CsvCell.Of(text).TrimStart('"').Should().StartWith("'");

    [TestCase("a = b", "a = b")]
    [TestCase("a,b", "\"a,b\"")]
    [TestCase("say \"no\"", "\"say \"\"no\"\"\"")]
    [TestCase("two\nlines", "\"two\nlines\"")]
    public void Other_cells_are_quoted_only_where_they_must_be(string text, string cell) => CsvCell.Of(text).Should().Be(cell);

    [Test]
    public void Github_gets_one_command_for_each_finding_and_diagnostic()
    {
        var lines = Written.By(new GitHubReportWriter(), SampleReports.Hostile()).TrimEnd('\n').Split('\n');

        lines.Should().HaveCount(3).And.OnlyContain(line => line.StartsWith("::error file=", StringComparison.Ordinal));
        lines.Should().OnlyContain(line => PropertiesOf(line).Count(letter => letter == ',') <= 3 && !PropertiesOf(line).Contains(':', StringComparison.Ordinal));
        lines.Should().OnlyContain(line => line.Length < 6_000);
    }

    [Test]
    public void Junit_is_well_formed_and_says_what_was_said()
    {
        var document = XDocument.Parse(Written.By(new JunitReportWriter(), SampleReports.Hostile()));

        document.Descendants("testsuite").Single().Attribute("name")!.Value.Should().Be(HostileText.FileName);
        document.Descendants("failure").First().Value.Should().Contain(HostileText.Markup).And.Contain("[U+202E]");
    }

    [Test]
    public void Sarif_says_what_was_said()
    {
        using var document = JsonDocument.Parse(Written.By(new SarifReportWriter(), SampleReports.Hostile()));

        var run = document.RootElement.GetProperty("runs")[0];

        run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("message").GetProperty("text").GetString()
            .Should().Be("Affirms: " + HostileText.Markup + " is so");
    }

    [Test]
    public void Sarif_is_plain_ascii() =>
        Written.By(new SarifReportWriter(), SampleReports.Hostile()).Should().Match(text => text.All(char.IsAscii));

    [Test]
    public void Markdown_lets_no_tag_mention_reference_or_link_of_a_page_take_effect()
    {
        var text = Written.By(new MarkdownReportWriter(), SampleReports.Hostile());

        text.Should().NotContain("<script").And.NotContain("<img").And.NotContain("@team").And.NotContain("#1").And.NotContain("://");
        text.Should().NotContain("[x](").And.NotContain("```");
        text.Length.Should().BeLessThan(61_000);
    }

    [Test]
    public void Marks_of_direction_are_spelled_out_where_people_read()
    {
        string[] texts =
        [
            Written.By(new CsvReportWriter(), SampleReports.Hostile()),
            Written.By(new MarkdownReportWriter(), SampleReports.Hostile()),
            Written.By(new JunitReportWriter(), SampleReports.Hostile()),
            Written.By(new GitHubReportWriter(), SampleReports.Hostile()),
        ];

        texts.Should().OnlyContain(text => text.Contains("202E", StringComparison.Ordinal) && !HoldsHiddenMarks(text));
    }

    [Test]
    public void Markdown_counts_the_disputes_it_leaves_out()
    {
        var text = Written.By(new MarkdownReportWriter(), SampleReports.Many(400));

        text.Length.Should().BeInRange(50_000, 60_300);
        var shown = text.Split("<details>").Length - 1;
        text.Should().Contain($"{400 - shown} more of 400 disputes");
    }

    private static bool HoldsHiddenMarks(string text) => text.AsSpan().ContainsAny(HiddenMarks);

    private static string PropertiesOf(string command) => command["::error ".Length..command.IndexOf("::", 2, StringComparison.Ordinal)];
}
