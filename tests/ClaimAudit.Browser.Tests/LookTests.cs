using ClaimAudit.Reporting;
using ClaimAudit.Tests.Reporting.Samples;
using Deque.AxeCore.Playwright;
using FluentAssertions;
using Microsoft.Playwright;
using NUnit.Framework;

namespace ClaimAudit.Browser.Tests;

[TestFixture, NeedsChromium]
public sealed class LookTests
{
    private static readonly object[] Screens =
    [
        new object[] { SampleReports.Small(), ColorScheme.Light, 360 },
        new object[] { SampleReports.Small(), ColorScheme.Light, 1600 },
        new object[] { SampleReports.Small(), ColorScheme.Dark, 360 },
        new object[] { SampleReports.Seeds(), ColorScheme.Dark, 1600 },
    ];

    [TestCaseSource(nameof(Screens))]
    public async Task No_rule_of_accessibility_is_broken(AuditReport content, ColorScheme scheme, int width)
    {
        await using var report = await OpenReport.Show(content, Screen(scheme, width));
        await report.Page.EvaluateAsync("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        await report.Page.PressAsync("body", "j");

        var result = await report.Page.RunAxe();

        result.Violations.Select(violation => violation.Id + ": " + string.Join(", ", violation.Nodes.Take(3).Select(node => node.Html))).Should().BeEmpty();
    }

    [TestCase("#quotes")]
    [TestCase("#help")]
    public async Task No_rule_of_accessibility_is_broken_by_a_dialog(string dialog)
    {
        await using var report = await OpenReport.Show(SampleReports.Seeds());
        await report.Page.ClickAsync(dialog == "#help" ? "#open-help" : "button[data-claims]");

        var result = await report.Page.Locator(dialog).RunAxe();

        result.Violations.Select(violation => violation.Id).Should().BeEmpty();
    }

    [TestCase(320)]
    [TestCase(360)]
    [TestCase(1600)]
    public async Task The_page_never_scrolls_sideways(int width)
    {
        await using var report = await OpenReport.Show(SampleReports.Seeds(), Screen(ColorScheme.Light, width));
        await report.Page.EvaluateAsync("document.querySelectorAll('details').forEach(fold => fold.open = true)");

        (await report.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
    }

    [Test]
    public async Task Every_control_is_large_enough_to_hit()
    {
        await using var report = await OpenReport.Show(SampleReports.Seeds(), Screen(ColorScheme.Light, 360));
        await report.Page.PressAsync("body", "j");

        var small = await report.Page.EvaluateAsync<string[]>("""
            Array.from(document.querySelectorAll("button, summary, select, input:not([type=checkbox], [hidden])"))
                .filter(control => control.checkVisibility())
                .filter(control => { const box = control.getBoundingClientRect(); return box.width < 24 || box.height < 24; })
                .map(control => control.outerHTML)
            """);

        small.Should().BeEmpty();
    }

    [Test]
    public async Task The_theme_can_be_chosen()
    {
        await using var report = await OpenReport.Show(SampleReports.Small(), Screen(ColorScheme.Light, 800));
        var light = await Background(report);

        await report.Page.ClickAsync("#theme");
        await report.Page.ClickAsync("#theme");

        (await report.Page.InnerTextAsync("#theme")).Should().Be("Theme: dark");
        (await Background(report)).Should().NotBe(light);
    }

    [Test]
    public async Task Printed_every_dispute_shows_its_witnesses()
    {
        await using var report = await OpenReport.Show(SampleReports.Seeds());
        await report.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        var hidden = await report.Page.EvaluateAsync<int>("Array.from(document.querySelectorAll('.witness')).filter(witness => !witness.checkVisibility({ contentVisibilityAuto: true })).length");

        hidden.Should().Be(0);
        (await report.Page.Locator("#filters").IsVisibleAsync()).Should().BeFalse();
    }

    [Test]
    public async Task Without_a_script_the_report_can_still_be_read()
    {
        await using var report = await OpenReport.Show(SampleReports.Seeds(), new BrowserNewContextOptions { JavaScriptEnabled = false });

        await report.Page.Locator(".dispute").Nth(2).Locator("summary").First.ClickAsync();

        (await report.Page.Locator(".dispute").Nth(2).Locator("blockquote").First.IsVisibleAsync()).Should().BeTrue();
    }

    private static Task<string> Background(OpenReport report) => report.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private static BrowserNewContextOptions Screen(ColorScheme scheme, int width) =>
        new() { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 900 } };
}
