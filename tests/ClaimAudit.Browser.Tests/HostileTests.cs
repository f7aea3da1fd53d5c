using ClaimAudit.Tests.Reporting.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Browser.Tests;

[TestFixture, NeedsChromium]
public sealed class HostileTests
{
    [Test]
    public async Task Hostile_words_are_words()
    {
        await using var report = await OpenReport.Show(SampleReports.Hostile());
        await report.Page.EvaluateAsync("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        await report.Page.Locator("button[data-claims]").First.ClickAsync();
        await report.Page.Keyboard.PressAsync("Escape");

        (await report.Page.Locator("img").CountAsync()).Should().Be(0);
        (await report.Page.Locator("script:not([type])").CountAsync()).Should().Be(1);
        (await report.Page.Locator(".dispute h3").First.TextContentAsync()).Should().Be(HostileText.Markup);
        (await report.Page.Locator(".side.denies blockquote").First.TextContentAsync()).Should().Contain("to [U+202E]gnirts[U+202C] and [U+2066]back[U+2069]");
        (await report.Page.ContentAsync()).Should().NotContain("\u202e");
        report.ShouldHaveKeptQuiet();
    }

    [Test]
    public async Task Hostile_kinds_can_be_filtered()
    {
        await using var report = await OpenReport.Show(SampleReports.Hostile());

        await report.Page.SelectOptionAsync("#filters [name=kind]", HostileText.Markup);

        (await report.Count()).Should().Be("1 of 2 disputes, 1 of 2 findings");
    }

    [Test]
    public async Task A_megabyte_in_one_answer_is_shown_on_its_page()
    {
        await using var report = await OpenReport.Show(SampleReports.Hostile());

        (await report.Page.EvaluateAsync<int>("document.querySelector('#a-0-1 .text').textContent.length")).Should().BeGreaterThan(1_000_000);
        report.ShouldHaveKeptQuiet();
    }

    [Test]
    public async Task Nothing_found_is_said_quietly()
    {
        await using var report = await OpenReport.Show(SampleReports.Clean());

        (await report.Page.InnerTextAsync("#summary")).Should().Contain("No two answers were found to conflict.");
        report.ShouldHaveKeptQuiet();
    }
}
