using System.Text;
using ClaimAudit.Judging;
using ClaimAudit.Ranking;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Ranking;

[TestFixture]
public sealed class RankerFileTests
{
    private static readonly string Sound = Written(RankerTraining.Run(SampleRows.Many()).Ranker);

    [Test]
    public void What_was_written_is_read_and_written_again_to_the_same_bytes()
    {
        var reading = Read(Sound);
        reading.Diagnostics.Should().BeEmpty();
        Written(reading.Ranker!).Should().Be(Sound);
    }

    [Test]
    public void The_file_is_readable_and_names_every_feature()
    {
        Sound.Should().StartWith("{\n  \"rankerVersion\": \"1.0\",\n  \"intercept\": ").And.EndWith("}\n");
        PairFeatures.Names.Should().OnlyContain(name => Sound.Contains($"    \"{name}\": ", StringComparison.Ordinal));
    }

    [TestCase("\"coverage\"", "\"coverege\"", "ranker.json:5:5: error CLA9203: unknown key \"coverege\"; *", TestName = "An unknown feature")]
    [TestCase("\"limited\": 0", "\"limited\": \"0\"", "ranker.json:*:16: error CLA9204: \"limited\" must be a number", TestName = "A text for a number")]
    [TestCase("\"limited\": 0", "\"limited\": 1e999", "ranker.json:*:16: error CLA9204: \"limited\" must be a number of a size *", TestName = "A number beyond all size")]
    [TestCase("\"1.0\"", "\"9.0\"", "ranker.json:2:20: error CLA9202: version \"9.0\" is not known; *", TestName = "Another version")]
    [TestCase("\"demote\"", "\"promote\"", "ranker.json:*: error CLA9203: unknown key \"promote\"; *", TestName = "An unknown key")]
    [TestCase("\"contradictionBelow\": 0", "\"contradictionBelow\": 7", "ranker.json:*:27: error CLA9204: \"contradictionBelow\" must be a number from 0 to 1", TestName = "A threshold above 1")]
    [TestCase("\"intercept\":", "\"intercept\"", "ranker.json:3:*: error CLA9201: this is not sound JSON: *", TestName = "Damaged JSON")]
    public void A_bad_file_is_refused_with_the_place(string sound, string bad, string diagnostic)
    {
        var reading = Read(Sound.Replace(sound, bad, StringComparison.Ordinal));
        reading.Ranker.Should().BeNull();
        reading.Diagnostics.Select(found => found.ToString()).Should().ContainMatch(diagnostic);
    }

    [Test]
    public void A_feature_younger_than_the_file_weighs_nothing()
    {
        var reading = Read("""{ "rankerVersion": "1.0", "intercept": -1, "weights": { "limited": 2.5 }, "demote": { "contradictionBelow": 0, "tensionBelow": 0 } }""");
        reading.Diagnostics.Should().BeEmpty();
        reading.Ranker!.Scorer.Should().BeOfType<LinearModel>().Which.Weights.Where(weight => weight != 0).Should().Equal(2.5);
    }

    [Test]
    public void An_empty_file_is_refused() => Read(string.Empty).Diagnostics.Should().ContainSingle();

    [Test]
    public void An_archive_is_refused_where_machine_learning_is_not_built_in() =>
        RankerFile.Read("ranker.zip", "PK\x03\x04 and more"u8.ToArray()).Diagnostics.Should().ContainSingle()
            .Which.ToString().Should().Match("ranker.zip: error CLA9202: *-p:WithMachineLearning=true*");

    [Test]
    public void Only_a_linear_ranker_can_be_written() =>
        FluentActions.Invoking(() => Written(new LearnedRanker(new SpyTrainer(), DemotionThresholds.None))).Should().Throw<ArgumentException>();

    private static RankerReading Read(string text) => RankerFile.Read("ranker.json", Encoding.UTF8.GetBytes(text));

    private static string Written(LearnedRanker ranker)
    {
        var text = new StringWriter();
        RankerFile.Write(ranker, text);
        return text.ToString();
    }
}
