using System.Text;
using System.Text.Json;
using ClaimAudit.Judging;
using ClaimAudit.Ranking;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Ranking;

public sealed class RankerMeasureTests
{
    private static readonly LearnedRanker ByCoverage = new(
        new LinearModel(-5, [.. PairFeatures.Names.Select(name => name == "coverage" ? 10.0 : 0)]), new DemotionThresholds(0.5, 0.5));

    [Test]
    public void It_says_what_demotion_does_on_the_rows_themselves()
    {
        var measure = RankerMeasure.Of(SampleRows.Clean(), ByCoverage);
        measure.Contradictions.Should().Be(new DemotionEffect(Right: 30, Wrong: 30, RightKept: 30, WrongKept: 0));
        measure.Tensions.Should().Be(new DemotionEffect(0, 0, 0, 0));
        measure.Quality.AveragePrecision.Should().Be(1);
        measure.Rows.Should().Be(60);
    }

    [Test]
    public void The_ablation_names_only_what_the_ranker_looks_at() =>
        RankerMeasure.Of(SampleRows.Many(), ByCoverage).Ablation.Should().ContainSingle()
            .Which.Should().Match<AblationRow>(row => row.Feature == "coverage" && row.AveragePrecisionLost > 0);

    [Test]
    public void The_order_of_the_rules_is_that_of_a_report() =>
        RankerMeasure.Of(SampleRows.Clean(), ByCoverage).RuleOrder.Should().Be(1, "the better matched come first");

    [Test]
    public void It_is_written_as_members_of_an_object()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            RankerMeasureJson.Write(json, RankerMeasure.Of(SampleRows.Clean(), ByCoverage));
            json.WriteEndObject();
        }

        var written = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement;
        written.GetProperty("findings").GetInt32().Should().Be(60);
        written.GetProperty("calibration").GetArrayLength().Should().Be(10);
        written.GetProperty("ablation")[0].GetProperty("feature").GetString().Should().Be("coverage");
    }
}
