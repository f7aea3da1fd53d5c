using ClaimAudit.Evaluation;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Evaluation;

[TestFixture]
public sealed class LabelReaderTests
{
    [Test]
    public void A_line_becomes_a_label_with_pages_named_without_folder_and_extension()
    {
        var reading = AnswerLabelReader.Read("l.jsonl", """
            {"verdict":"tension","a":{"doc":"pages/ohio.txt","q":3,"quote":"x"},"b":{"doc":"ohio","q":1,"quote":"y"},"type":"deontic","why":"z","annotators":"A"}

            """);

        reading.Diagnostics.Should().BeEmpty();
        reading.Items.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Verdict = LabelVerdict.Tension,
            Type = "deontic",
            InBothReadings = false,
            Line = 1,
            Pair = new AnswerPair(new AnswerId("ohio", 1), new AnswerId("ohio", 3)),
        });
    }

    [TestCase("{\"id\":\"1\"", "l:1:", "not valid JSON")]
    [TestCase("[]", "l:1:1", "'id' is missing")]
    [TestCase("{\"id\":1}", "l:1:1", "'id' must be a text")]
    [TestCase("{\"id\":\"1\",\"a\":\"x\",\"b\":\"y\",\"label\":\"no\"}", "l:1:1", "'no' is no label; allowed: contradiction, entailment, neutral")]
    [TestCase("{\"id\":\"1\",\"a\":\"x\",\"b\":\"y\",\"label\":\"neutral\",\"phenomenon\":[1]}", "l:1:1", "must be a text or a list of texts")]
    [TestCase("", "l: error", "the file is empty")]
    public void A_bad_line_is_located_and_said_how_to_mend(string line, string place, string message)
    {
        var reading = PairLabelReader.Read("l", line);

        reading.Items.Should().BeEmpty();
        reading.Diagnostics.Should().ContainSingle().Which.ToString().Should().StartWith(place).And.Contain(message);
    }

    [Test]
    public void One_phenomenon_several_or_none_may_be_named()
    {
        const string Pair = "{\"id\":\"1\",\"a\":\"x\",\"b\":\"y\",\"label\":\"neutral\"";

        var reading = PairLabelReader.Read("l", $"{Pair}}}\n{Pair},\"phenomenon\":\"time\"}}\n{Pair},\"phenomenon\":[\"time\",\"list\"]}}");

        reading.Items.Select(pair => string.Join('+', pair.Phenomena)).Should().Equal("", "time", "time+list");
    }
}
