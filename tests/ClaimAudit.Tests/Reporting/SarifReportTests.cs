using System.Text.Json;
using ClaimAudit.Reporting;
using ClaimAudit.Reporting.Sarif;
using ClaimAudit.Tests.Reporting.Samples;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Reporting;

[TestFixture]
public sealed class SarifReportTests
{
    [Test]
    public void Every_region_holds_exactly_its_snippet()
    {
        var report = SampleReports.Seeds();
        var texts = report.Pages.ToDictionary(page => page.Id, page => page.Document.Text, StringComparer.Ordinal);

        var places = ResultsOf(report).SelectMany(PlacesOf).ToList();

        places.Should().HaveCount(2 * report.Findings.Length);
        foreach (var place in places)
        {
            var region = place.GetProperty("region");
            var uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            var quote = texts[uri].Substring(region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32());
            quote.Should().Be(region.GetProperty("snippet").GetProperty("text").GetString());
        }
    }

    [Test]
    public void Every_result_names_a_rule_that_the_driver_describes()
    {
        var report = SampleReports.Seeds();
        var rules = RunOf(report).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();

        foreach (var result in ResultsOf(report))
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            rule.GetProperty("id").GetString().Should().Be(result.GetProperty("ruleId").GetString());
            rule.GetProperty("help").GetProperty("text").GetString().Should().NotBeEmpty();
        }
    }

    [Test]
    public void Findings_in_the_baseline_are_suppressed_and_all_others_are_said_not_to_be()
    {
        var results = ResultsOf(SampleReports.Small()).ToList();

        results.Select(result => (result.GetProperty("baselineState").GetString(), result.GetProperty("suppressions").GetArrayLength()))
            .Should().BeEquivalentTo([("new", 0), ("unchanged", 1), ("new", 0), ("absent", 0)]);
    }

    [Test]
    public void A_fingerprint_is_the_findings_id()
    {
        var report = SampleReports.Seeds();

        ResultsOf(report).Select(result => result.GetProperty("partialFingerprints").GetProperty("claimAuditFinding/v1").GetString())
            .Should().Equal(report.Findings.Select(finding => finding.Id));
    }

    [Test]
    public void A_quote_of_a_page_that_is_not_plain_text_has_no_region_but_its_question()
    {
        var page = SamplePage.Of("a.html", "A", "Kansas", ("Is it so?", "It is so."), ("Really?", "It is not so.")) with { AnchoredToAnswers = true };
        var report = new SampleReport().Page(page)
            .Finding("CLA1105", "It is so", new SampleSide("a.html", 1, "It is so"), new SampleSide("a.html", 2, "It is not so"))
            .Build();

        var location = ResultsOf(report).Single().GetProperty("locations")[0];

        location.GetProperty("physicalLocation").TryGetProperty("region", out _).Should().BeFalse();
        location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString().Should().Be("a.html#1");
    }

    [TestCase("drafts/new answer.txt", "drafts/new%20answer.txt", true)]
    [TestCase("/drafts/answer.txt", "file:///drafts/answer.txt", false, ExcludePlatform = "Win")]
    public void What_a_draft_says_stands_in_its_file(string file, string uri, bool underTheRoot)
    {
        var report = SampleReports.Small() with { Draft = new DraftEffect([], [], [], [], [], 0, "kansas.txt", file) };
        var artifacts = ResultsOf(report).SelectMany(PlacesOf).Select(place => place.GetProperty("artifactLocation")).ToList();

        artifacts.Should().NotContain(artifact => artifact.GetProperty("uri").GetString() == "kansas.txt");
        var artifact = artifacts.First(artifact => artifact.GetProperty("uri").GetString() == uri);
        artifact.TryGetProperty("uriBaseId", out _).Should().Be(underTheRoot);
    }

    [TestCase(true)]
    [TestCase(false)]
    public void The_place_shown_first_is_the_drafts_whatever_it_says(bool affirms)
    {
        var small = SampleReports.Small();
        var finding = small.Findings[0];
        var saidByDraft = new AnswerId("draft.txt", 1);
        finding = affirms
            ? finding with { Affirming = finding.Affirming with { Answer = saidByDraft } }
            : finding with { Denying = finding.Denying with { Answer = saidByDraft } };
        var report = small with { Findings = [finding], Draft = new DraftEffect([], [], [], [], [], 0, "draft.txt", "drafts/answer.txt") };

        var result = ResultsOf(report).Single();

        FileOf(result.GetProperty("locations")[0]).Should().Be("drafts/answer.txt");
        FileOf(result.GetProperty("relatedLocations")[0]).Should().NotBe("drafts/answer.txt");
    }

    [Test]
    public void A_run_with_an_error_is_not_called_successful() =>
        RunOf(SampleReports.Hostile()).GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().Should().BeFalse();

    [Test]
    public void A_file_name_is_a_relative_uri()
    {
        var uri = PlacesOf(ResultsOf(SampleReports.Hostile()).First()).First().GetProperty("artifactLocation").GetProperty("uri").GetString()!;

        Uri.IsWellFormedUriString(uri, UriKind.Relative).Should().BeTrue();
        Uri.UnescapeDataString(uri).Should().Be(HostileText.FileName);
    }

    private static JsonElement RunOf(AuditReport report)
    {
        using var document = JsonDocument.Parse(Written.By(new SarifReportWriter(), report));
        return document.RootElement.GetProperty("runs")[0].Clone();
    }

    private static JsonElement.ArrayEnumerator ResultsOf(AuditReport report) => RunOf(report).GetProperty("results").EnumerateArray();

    private static string? FileOf(JsonElement location) =>
        location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();

    private static IEnumerable<JsonElement> PlacesOf(JsonElement result) =>
        result.GetProperty("locations").EnumerateArray()
            .Concat(result.GetProperty("relatedLocations").EnumerateArray())
            .Select(location => location.GetProperty("physicalLocation"));
}
