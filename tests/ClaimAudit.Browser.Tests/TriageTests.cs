using System.Text.Json;
using ClaimAudit.Tests.Reporting.Samples;
using FluentAssertions;
using Microsoft.Playwright;
using NUnit.Framework;

namespace ClaimAudit.Browser.Tests;

[TestFixture, NeedsChromium]
public sealed class TriageTests
{
    [Test]
    public async Task Keys_walk_through_the_findings()
    {
        await using var report = await OpenReport.Show(SampleReports.Small());
        var ids = SampleReports.Small().Findings.Where(finding => finding.State != ClaimAudit.Values.FindingState.Absent).Select(finding => finding.Id).ToList();

        await report.Page.PressAsync("body", "j");
        (await report.CurrentFinding()).Should().Be(ids[0]);
        await Press(report, "n", "n", "n");
        (await report.CurrentFinding()).Should().Be(ids[2]);
        await Press(report, "k", "p");
        (await report.CurrentFinding()).Should().Be(ids[0]);
        (await report.Page.EvaluateAsync<string>("document.activeElement.dataset.id")).Should().Be(ids[0]);
    }

    [Test]
    public async Task Keys_pass_over_what_filters_hide()
    {
        await using var report = await OpenReport.Show(SampleReports.Small());
        await report.Page.SelectOptionAsync("#filters [name=kind]", "characterisation");

        await report.Page.PressAsync("main", "j");

        (await report.CurrentFinding()).Should().Be(SampleReports.Small().Findings[^1].Id);
    }

    [TestCase("c", "confirmed")]
    [TestCase("f", "false alarm, reason missing")]
    [TestCase("a", "accepted, reason missing")]
    [TestCase("w", "won’t fix, reason missing")]
    public async Task A_key_decides(string key, string shown)
    {
        await using var report = await OpenReport.Show(SampleReports.Small());

        await Press(report, "j", key);

        (await Decision(report)).Should().Be(shown);
    }

    [Test]
    public async Task A_decision_can_be_taken_back()
    {
        await using var report = await OpenReport.Show(SampleReports.Small());

        await Press(report, "j", "c", "u");

        (await Decision(report)).Should().Be("open");
    }

    [Test]
    public async Task Letters_typed_into_a_field_are_no_keys_and_escape_leaves_it()
    {
        await using var report = await OpenReport.Show(SampleReports.Small());

        await Press(report, "j", "o");
        await report.Page.Keyboard.TypeAsync("a false jack");
        (await Decision(report)).Should().Be("open, with a note");
        await Press(report, "Escape", "c");

        (await Decision(report)).Should().Be("confirmed, with a note");
    }

    [Test]
    public async Task Keys_do_nothing_once_turned_off()
    {
        await using var report = await OpenReport.Show(SampleReports.Small());

        await report.Page.UncheckAsync("#shortcuts");
        await Press(report, "j");

        (await report.Page.Locator(".finding[aria-current]").CountAsync()).Should().Be(0);
    }

    [Test]
    public async Task Slash_searches_and_question_mark_helps()
    {
        await using var report = await OpenReport.Show(SampleReports.Small());

        await Press(report, "/");
        (await report.Page.EvaluateAsync<string>("document.activeElement.name")).Should().Be("search");
        await report.Page.EvaluateAsync("document.activeElement.blur()");
        await Press(report, "?");

        (await report.Page.Locator("#help").IsVisibleAsync()).Should().BeTrue();
    }

    [Test]
    public async Task An_exported_triage_says_what_was_decided()
    {
        await using var report = await OpenReport.Show(SampleReports.Small());
        var findings = SampleReports.Small().Findings;
        await Press(report, "j", "c", "j", "f");
        await report.Page.Keyboard.TypeAsync("both hold: <notice> is \"waived\"");

        using var triage = JsonDocument.Parse(await File.ReadAllTextAsync(await Export(report)));

        triage.RootElement.GetProperty("triageVersion").GetString().Should().Be("1");
        var entries = triage.RootElement.GetProperty("entries").EnumerateArray().ToList();
        entries.Select(entry => entry.GetProperty("fingerprint").GetString()).Should().Equal(findings[1].Id, findings[2].Id);
        entries.Select(entry => entry.GetProperty("state").GetString()).Should().Equal("confirmed", "false-alarm");
        entries[1].EnumerateObject().Select(property => property.Name).Should().Equal("fingerprint", "rule", "proposition", "state", "reason");
        entries[1].GetProperty("rule").GetString().Should().Be(findings[2].Rule);
        entries[1].GetProperty("proposition").GetString().Should().Be(findings[2].Proposition);
        entries[1].GetProperty("reason").GetString().Should().Be("both hold: <notice> is \"waived\"");
        report.ShouldHaveKeptQuiet();
    }

    [Test]
    public async Task Nothing_is_exported_while_a_reason_is_missing()
    {
        await using var report = await OpenReport.Show(SampleReports.Small());
        await Press(report, "j", "a", "Escape", "j");
        await report.Page.FillAsync("#filters [name=search]", "ohio");

        await report.Page.ClickAsync("#export-triage");

        (await report.Status()).Should().StartWith("Not exported: ").And.Contain("needs a reason");
        (await report.Page.EvaluateAsync<string>("document.activeElement.id")).Should().Be("triage-reason");
    }

    [Test]
    public async Task A_triage_is_read_back_in()
    {
        await using var report = await OpenReport.Show(SampleReports.Small());
        await Press(report, "j", "c", "j", "a");
        await report.Page.Keyboard.TypeAsync("known");
        var file = await Export(report);

        await using var other = await OpenReport.Show(SampleReports.Small());
        await other.Page.SetInputFilesAsync("#triage-file", file);
        await other.Page.Locator("#triage-status", new PageLocatorOptions { HasText = "Read 2 decisions from triage.json." }).WaitForAsync();

        (await other.Page.Locator(".decision").AllTextContentsAsync()).Should().Equal("confirmed", "accepted, with a note", "open");
        await other.Page.SelectOptionAsync("#filters [name=triage]", "accepted");
        (await other.Count()).Should().StartWith("1 of 3 disputes");
        other.ShouldHaveKeptQuiet();
    }

    [Test]
    public async Task Decisions_outlast_the_window_where_the_browser_keeps_them()
    {
        await using var report = await OpenReport.Show(SampleReports.Small());
        await Press(report, "j", "c");

        await report.Page.ReloadAsync();

        (await report.Page.Locator(".decision").First.TextContentAsync()).Should().Be("confirmed");
        report.ShouldHaveKeptQuiet();
    }

    [TestCase("not json", "it is no triage file of version 1")]
    [TestCase("""{"triageVersion":"2","entries":[]}""", "it is no triage file of version 1")]
    [TestCase("""{"triageVersion":"1","entries":[{"fingerprint":"CF-1","state":"perhaps"}]}""", "entry 1 has no fingerprint or no known state")]
    public async Task A_file_that_is_no_triage_is_refused(string text, string reason)
    {
        await using var report = await OpenReport.Show(SampleReports.Small());
        var file = Path.Combine(report.Folder, "wrong.json");
        await File.WriteAllTextAsync(file, text);

        await report.Page.SetInputFilesAsync("#triage-file", file);

        await report.Page.Locator("#triage-status", new PageLocatorOptions { HasText = $"wrong.json was not read: {reason}." }).WaitForAsync();
        report.ShouldHaveKeptQuiet();
    }

    private static async Task Press(OpenReport report, params string[] keys)
    {
        foreach (var key in keys)
        {
            await report.Page.Keyboard.PressAsync(key);
        }
    }

    private static Task<string?> Decision(OpenReport report) => report.Page.Locator(".finding[aria-current] .decision").TextContentAsync();

    private static async Task<string> Export(OpenReport report)
    {
        var download = await report.Page.RunAndWaitForDownloadAsync(() => report.Page.ClickAsync("#export-triage"));
        var file = Path.Combine(report.Folder, download.SuggestedFilename);
        await download.SaveAsAsync(file);
        return file;
    }
}
