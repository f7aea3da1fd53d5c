using ClaimAudit.Tests.Reporting.Samples;
using FluentAssertions;
using Microsoft.Playwright;
using NUnit.Framework;

namespace ClaimAudit.Browser.Tests;

[TestFixture, NeedsChromium]
public sealed class FilterTests
{
    [TestCase("page", "0", "2 of 3 disputes, 2 of 3 findings")]
    [TestCase("jurisdiction", "Ohio", "1 of 3 disputes, 1 of 3 findings")]
    [TestCase("verdict", "tension", "1 of 3 disputes, 1 of 3 findings")]
    [TestCase("rule", "CLA1101", "1 of 3 disputes, 1 of 3 findings")]
    [TestCase("kind", "deontic", "1 of 3 disputes, 1 of 3 findings")]
    [TestCase("baseline", "unchanged", "1 of 3 disputes, 1 of 3 findings")]
    [TestCase("triage", "confirmed", "0 of 3 disputes, 0 of 3 findings")]
    public async Task A_choice_leaves_only_what_fits(string field, string value, string count)
    {
        await using var report = await OpenReport.Show(SampleReports.Small());

        await report.Page.SelectOptionAsync($"#filters [name={field}]", value);

        (await report.Count()).Should().Be(count);
        (await report.Page.Locator(".dispute:visible").CountAsync()).Should().Be(count[0] - '0');
        report.ShouldHaveKeptQuiet();
    }

    [Test]
    public async Task A_question_leaves_the_findings_it_is_part_of()
    {
        await using var report = await OpenReport.Show(SampleReports.Seeds());
        await report.Page.SelectOptionAsync("#filters [name=jurisdiction]", "Minnesota");

        await report.Page.FillAsync("#filters [name=question]", "13");

        var questions = await report.Page.Locator(".finding:not([hidden])").EvaluateAllAsync<string[]>("items => items.map(item => item.dataset.questions)");
        questions.Should().NotBeEmpty().And.OnlyContain(pair => pair.Split(' ', StringSplitOptions.None).Contains("13"));
    }

    [Test]
    public async Task Search_finds_words_of_quotes_whatever_their_case()
    {
        await using var report = await OpenReport.Show(SampleReports.Small());

        await report.Page.FillAsync("#filters [name=search]", "WHERE THERE IS one");

        (await report.Count()).Should().StartWith("1 of 3 disputes");
        (await report.Page.Locator(".dispute:visible h3").TextContentAsync()).Should().Be("A fee is charged in Ohio");
    }

    [Test]
    public async Task What_fits_nothing_says_so_and_clearing_brings_all_back()
    {
        await using var report = await OpenReport.Show(SampleReports.Small());
        await report.Page.FillAsync("#filters [name=search]", "no such words");
        (await report.Page.Locator("#nothing-fits").IsVisibleAsync()).Should().BeTrue();

        await report.Page.ClickAsync("#filters [type=reset]");

        await report.Page.Locator("#nothing-fits").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        (await report.Count()).Should().Be("3 disputes, 3 findings");
    }

    [Test]
    public async Task Many_disputes_come_by_the_hundred_and_keys_reach_the_rest()
    {
        await using var report = await OpenReport.Show(SampleReports.Many(450));
        (await Shown(report)).Should().Be(100);

        await report.Page.PressAsync("#more", "Enter");
        (await Shown(report)).Should().Be(200);
        await report.Page.PressAsync("body", "k");

        (await report.CurrentFinding()).Should().Be(SampleReports.Many(450).Findings[^1].Id);
        (await Shown(report)).Should().Be(450);
        (await report.Page.Locator("#more").IsVisibleAsync()).Should().BeFalse();
    }

    [Test]
    public async Task Two_thousand_disputes_are_filtered_like_three()
    {
        await using var report = await OpenReport.Show(SampleReports.Many(2_000));
        (await report.Count()).Should().Be("2000 disputes, 2000 findings");

        await report.Page.Locator("#filters [name=search]").PressSequentiallyAsync("topic 7 applies on page 42");

        (await report.Count()).Should().Be("1 of 2000 disputes, 1 of 2000 findings");
        (await report.Page.Locator(".dispute:not([hidden]) h3").TextContentAsync()).Should().Be("Topic 7 applies on page 42");
        report.ShouldHaveKeptQuiet();
    }

    private static Task<int> Shown(OpenReport report) => report.Page.Locator(".dispute:not([hidden])").CountAsync();
}
