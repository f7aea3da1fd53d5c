using ClaimAudit.Tests.Reporting.Samples;
using FluentAssertions;
using Microsoft.Playwright;
using NUnit.Framework;

namespace ClaimAudit.Browser.Tests;

[TestFixture, NeedsChromium]
public sealed class PlaceTests
{
    [Test]
    public async Task Every_link_leads_to_a_place_in_the_file()
    {
        await using var report = await OpenReport.Show(SampleReports.Seeds());

        var lost = await report.Page.EvaluateAsync<string[]>("""
            Array.from(document.querySelectorAll("a"))
                .map(link => link.getAttribute("href"))
                .filter(href => !href.startsWith("#") || !document.getElementById(href.slice(1)))
            """);

        lost.Should().BeEmpty();
    }

    [Test]
    public async Task No_name_of_a_place_is_given_twice()
    {
        await using var report = await OpenReport.Show(SampleReports.Seeds());

        var names = await report.Page.EvaluateAsync<string[]>("Array.from(document.querySelectorAll('[id]')).map(element => element.id)");

        names.Should().OnlyHaveUniqueItems();
    }

    [Test]
    public async Task A_marked_clause_leads_to_its_dispute_even_where_filters_hide_it()
    {
        await using var report = await OpenReport.Show(SampleReports.Small());
        await report.Page.FillAsync("#filters [name=search]", "ohio");
        await report.Page.ClickAsync("#page-0 > summary");

        await report.Page.ClickAsync("#page-0 a.disputed:has-text('need not')");

        var witness = report.Page.Locator(".dispute:target .witness").First;
        await witness.WaitForAsync();
        (await report.Page.Locator(".dispute:target h3").TextContentAsync()).Should().Be("A tenant must give notice");
    }

    [Test]
    public async Task A_witness_leads_to_its_answer()
    {
        await using var report = await OpenReport.Show(SampleReports.Small());

        await report.Page.Locator(".witness a").First.ClickAsync();

        await report.Page.Locator("#a-0-1 .text").WaitForAsync();
        (await report.Page.Locator("#a-0-1").TextContentAsync()).Should().Contain("It is due on the first day.");
    }

    [Test]
    public async Task A_cell_of_the_matrix_opens_its_quotes_and_escape_closes_them()
    {
        await using var report = await OpenReport.Show(SampleReports.Small());
        var cell = report.Page.Locator("#matrix tbody tr", new PageLocatorOptions { HasText = "There is a fee" }).Locator("button").First;

        await cell.ClickAsync();
        (await report.Page.InnerTextAsync("#quotes")).Should().Contain("there is a fee of 20 dollars").And.Contain("affirms, asserted");
        await report.Page.Keyboard.PressAsync("Escape");

        (await report.Page.Locator("#quotes").IsVisibleAsync()).Should().BeFalse();
        (await cell.EvaluateAsync<bool>("cell => cell === document.activeElement")).Should().BeTrue();
        report.ShouldHaveKeptQuiet();
    }

    [Test]
    public async Task Where_two_states_differ_no_dispute_is_shown()
    {
        await using var report = await OpenReport.Show(SampleReports.Seeds());

        var agreement = await report.Page.Locator("#states tbody tr", new PageLocatorOptions { HasText = "data-sharing agreement" }).Locator("button").EvaluateAllAsync<string[]>("cells => cells.map(cell => cell.getAttribute('aria-label'))");

        agreement.Should().Contain("Mississippi affirms, asserted: show quotes").And.Contain("Missouri denies, asserted: show quotes");
        agreement.Should().Contain(cell => cell.StartsWith("Montana", StringComparison.Ordinal) && cell.Contains("disputed"));
    }
}
