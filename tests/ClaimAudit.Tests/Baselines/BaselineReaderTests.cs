using ClaimAudit.Baselines;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Baselines;

public sealed class BaselineReaderTests
{
    private const string Entry =
        """
            "CF-0123456789ab": {
              "rule": "CLA1103",
              "verdict": "contradiction",
              "proposition": "p",
              "affirming": { "document": "w.txt", "question": 8, "quote": "yes" },
              "denying": { "document": "w.txt", "question": 4, "quote": "no" },
              "claims": "000000000000",
              "state": "accepted",
              "reason": "known"
            }
        """;

    private static string Text => "{\n  \"baselineVersion\": \"1\",\n  \"entries\": {\n" + Entry + "\n  }\n}\n";

    [Test]
    public void Guide_lines_and_the_sentence_about_the_file_may_be_missing() =>
        BaselineReader.Read("b.json", Text).Baseline!.Entries.Should().ContainSingle()
            .Which.Affirming.Should().Be(new BaselineSide(new AnswerId("w.txt", 8), "yes"));

    [TestCase("\"1\",", "\"2\",", "CLA9202", 2, 22, "version \"2\" is not known")]
    [TestCase("\"baselineVersion\": \"1\",", "", "CLA9204", 1, 1, "\"baselineVersion\" is missing")]
    [TestCase("\"CLA1103\",", "\"CLA1103\"", "CLA9201", 6, 7, "not sound JSON")]
    [TestCase("  }\n}\n", "  }\n", "CLA9201", 15, 1, "not sound JSON")]
    [TestCase("\"reason\": \"known\"", "\"reason\": \" \"", "CLA9207", 12, 17, "has no reason")]
    [TestCase(",\n      \"reason\": \"known\"", "", "CLA9207", 4, 5, "has no reason")]
    [TestCase("\"claims\"", "\"clams\"", "CLA9203", 10, 7, "unknown key \"clams\"; allowed are rule, verdict")]
    [TestCase("\"accepted\"", "\"acepted\"", "CLA9205", 11, 16, "known are accepted, false-alarm, wont-fix")]
    [TestCase("\"contradiction\"", "\"clash\"", "CLA9205", 6, 18, "known are tension, contradiction")]
    [TestCase("\"question\": 4", "\"question\": 0", "CLA9204", 9, 53, "whole number from 1")]
    [TestCase("\"question\": 4, ", "", "CLA9204", 9, 18, "\"question\" is missing")]
    [TestCase("\"quote\": \"no\"", "\"quote\": 3", "CLA9204", 9, 65, "must be a text")]
    [TestCase("\"quote\": \"no\"", "\"quote\": \"no\", \"quote\": \"nein\"", "CLA9203", 9, 71, "stands twice")]
    [TestCase("CF-0123456789ab", "CF-0123", "CLA9203", 4, 5, "is no fingerprint")]
    [TestCase("\"reason\"", "\"date\": \"31.1.2026\", \"reason\"", "CLA9204", 12, 15, "write it as 2026-01-31")]
    [TestCase("\"entries\"", "\"entry\"", "CLA9204", 1, 1, "\"entries\" is missing")]
    public void What_is_wrong_is_said_with_its_place(string sound, string broken, string code, int line, int column, string message)
    {
        Text.Should().Contain(sound);

        var reading = BaselineReader.Read("b.json", Text.Replace(sound, broken, StringComparison.Ordinal));

        reading.Baseline.Should().BeNull();
        var diagnostic = reading.Diagnostics.Should().Contain(d => d.Code == code).Which;
        diagnostic.Message.Should().Contain(message);
        (diagnostic.Level, diagnostic.Document, diagnostic.Line, diagnostic.Column).Should().Be((DiagnosticLevel.Error, "b.json", line, column));
    }

    [Test]
    public void A_doubled_entry_names_the_line_of_its_twin()
    {
        var reading = BaselineReader.Read("b.json", Text.Replace(Entry, Entry + ",\n" + Entry, StringComparison.Ordinal));

        reading.Diagnostics.Should().ContainSingle().Which.ToString().Should()
            .Be("b.json:14:5: error CLA9206: CF-0123456789ab already stands in line 4; keep one of the two entries");
    }

    [TestCase("", 1, 1)]
    [TestCase("[]", 1, 1)]
    [TestCase("{\n<<<<<<< ours\n", 2, 1)]
    [TestCase("{ \"baselineVersion\": \"\\uD800\" }", 1, 1)]
    [TestCase("{ \"é😀\": nil }", 1, 11)]
    public void What_is_no_baseline_at_all_is_refused_with_a_place(string text, int line, int column)
    {
        var diagnostic = BaselineReader.Read("b.json", text).Diagnostics.Should().ContainSingle().Which;

        (diagnostic.Line, diagnostic.Column).Should().Be((line, column));
    }

    [FsCheck.NUnit.Property]
    public bool No_damage_makes_the_reader_throw(int at, char with)
    {
        var place = (int)((uint)at % (uint)Text.Length);
        var reading = BaselineReader.Read("b.json", Text[..place] + with + Text[(place + 1)..]);
        return reading.Baseline is not null == reading.Diagnostics.IsEmpty;
    }
}
