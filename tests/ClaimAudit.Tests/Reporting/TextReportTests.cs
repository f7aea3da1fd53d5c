using ClaimAudit.Reporting.Text;
using ClaimAudit.Tests.Reporting.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Reporting;

[TestFixture]
public sealed class TextReportTests
{
    private static readonly TextReportWriter Plain = new(TextReportStyle.Plain);

    [Test]
    public void A_small_report_reads_as_approved() =>
        ApprovedFile.Verify("small-text.txt", Written.By(Plain, SampleReports.Small()));

    [Test]
    public void A_page_without_findings_takes_one_line() =>
        Written.By(Plain, SampleReports.Clean()).Should().StartWith("kansas.txt (1 answer): no contradiction or tension found\n");

    [TestCase(1)]
    [TestCase(24)]
    [TestCase(37)]
    [TestCase(80)]
    [TestCase(500)]
    public void Every_line_fits_the_width_and_no_word_is_lost(int width)
    {
        var style = new TextReportStyle(false, width);

        var text = Written.By(new TextReportWriter(style), SampleReports.Small());

        text.Split('\n').Should().OnlyContain(line => line.Length <= style.Columns && !line.EndsWith(' '));
        WordsOf(text).Should().Be(WordsOf(Written.By(Plain, SampleReports.Small())));
    }

    [Test]
    public void Contradictions_stand_before_tensions_on_each_page()
    {
        var text = Written.By(Plain, SampleReports.Seeds());

        foreach (var page in text.Split([" dispute)", " disputes)"], StringSplitOptions.None))
        {
            var tension = page.IndexOf("\n  tension ", StringComparison.Ordinal);
            page[Math.Max(tension, 0)..].Contains("\n  contradiction ", StringComparison.Ordinal).Should().Be(tension < 0 && page.Contains("\n  contradiction ", StringComparison.Ordinal));
        }
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Words_of_a_page_cannot_command_the_terminal_or_pass_for_markup(bool color)
    {
        var text = Written.By(new TextReportWriter(new TextReportStyle(color, 80)), SampleReports.Hostile());

        text.Should().NotContainAny("\u202e", "\u0007", "\r").And.Contain("[U+202E]").And.Contain("<script>");
        text.Contains('\u001b', StringComparison.Ordinal).Should().Be(color);
        text.Length.Should().BeLessThan(20_000);
    }

    private static string WordsOf(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
