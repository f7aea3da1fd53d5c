using System.Text.Json;
using ClaimAudit.Reporting.Json;
using ClaimAudit.Tests.Reporting.Samples;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Reporting;

[TestFixture]
public sealed class JsonReportTests
{
    private static readonly JsonReportWriter Writer = new();

    [Test]
    public void A_small_report_reads_as_approved() =>
        ApprovedFile.Verify("small-json.json", Written.By(Writer, SampleReports.Small()));

    [Test]
    public void Keys_come_in_the_order_of_the_contract_and_further_keys_after_them()
    {
        using var report = JsonDocument.Parse(Written.By(Writer, SampleReports.Small()));
        var finding = report.RootElement.GetProperty("findings")[0];
        var claim = finding.GetProperty("claims")[0];

        Keys(report.RootElement).Should().Equal("schemaVersion", "tool", "documents", "findings", "disputes", "diagnostics", "summary");
        Keys(finding).Should().StartWith(["id", "verdict", "state", "rule", "dispute", "proposition", "jurisdiction", "explanation", "claims"]);
        Keys(claim).Should().StartWith(["document", "question", "quote", "start", "length", "line", "column", "stance", "polarity", "modality", "force", "cues"]);
        Keys(CuesOf(report.RootElement).First()).Should().Equal("text", "kind", "start");
        Keys(report.RootElement.GetProperty("diagnostics")[0]).Should().StartWith(["code", "level", "document", "line", "message"]);
    }

    [Test]
    public void An_updated_finding_is_unchanged_to_readers_of_the_contract()
    {
        var report = SampleReports.Small();
        var updated = report.Findings[0] with { State = FindingState.Updated };

        using var json = JsonDocument.Parse(Written.By(Writer, report with { Findings = [updated] }));

        var finding = json.RootElement.GetProperty("findings")[0];
        finding.GetProperty("state").GetString().Should().Be("unchanged");
        finding.GetProperty("updated").GetBoolean().Should().BeTrue();
    }

    [Test]
    public void A_quote_anchored_to_its_answer_says_so()
    {
        var report = SampleReports.Small();
        var finding = report.Findings[0];
        var anchored = finding with { Affirming = finding.Affirming with { AnchoredToAnswer = true } };

        using var json = JsonDocument.Parse(Written.By(Writer, report with { Findings = [anchored] }));

        var claims = json.RootElement.GetProperty("findings")[0].GetProperty("claims");
        claims[0].GetProperty("anchor").GetString().Should().Be("answer");
        claims[1].TryGetProperty("anchor", out _).Should().BeFalse();
    }

    [Test]
    public void Only_what_JSON_must_escape_is_escaped()
    {
        var report = SampleReports.Small();

        var json = Written.By(Writer, report with { Findings = [report.Findings[0] with { Explanation = "“Größe” <b> & 'é'" }] });

        json.Should().Contain("“Größe” <b> & 'é'").And.NotContain("\r").And.EndWith("}\n");
    }

    private static IEnumerable<JsonElement> CuesOf(JsonElement report) =>
        report.GetProperty("findings").EnumerateArray()
            .SelectMany(finding => finding.GetProperty("claims").EnumerateArray())
            .SelectMany(claim => claim.GetProperty("cues").EnumerateArray());

    private static IEnumerable<string> Keys(JsonElement owner) => owner.EnumerateObject().Select(property => property.Name);
}
