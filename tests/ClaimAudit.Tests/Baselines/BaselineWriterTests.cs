using ClaimAudit.Baselines;
using ClaimAudit.Tests.Handmade;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Baselines;

public sealed class BaselineWriterTests
{
    [Test]
    public void An_entry_is_a_few_lines_one_key_each()
    {
        var text = BaselineFixture.Write(BaselineFixture.Of(BaselineFixture.First));
        var id = BaselineFixture.First.Id;

        var entry = text[text.IndexOf($"    \"{id}\"", StringComparison.Ordinal)..];
        entry = entry[..(entry.IndexOf("},\n    \"", StringComparison.Ordinal) + 3)];

        entry.Should().Be(
            $$"""
                "{{id}}": {
                  "rule": "CLA1103",
                  "verdict": "contradiction",
                  "proposition": "Wyoming agencies share benefits data",
                  "jurisdiction": "Wyoming",
                  "affirming": { "document": "wyoming.txt", "question": 8, "quote": "Agencies share benefits data with ICE." },
                  "denying": { "document": "wyoming.txt", "question": 4, "quote": "Agencies do not share benefits data." },
                  "claims": "d9d9c4d9a293",
                  "date": "2026-01-31",
                  "state": "accepted",
                  "reason": "known since the move"
                },

            """);
    }

    [Test]
    public void Entries_stand_by_fingerprint_with_line_feeds_whatever_order_the_report_had()
    {
        var text = BaselineFixture.Write(BaselineFixture.Of(BaselineFixture.First, BaselineFixture.Second, BaselineFixture.Third));

        text.Should().Be(BaselineFixture.Write(BaselineFixture.Of(BaselineFixture.Third, BaselineFixture.First, BaselineFixture.Second)));
        text.Should().NotContain("\r").And.EndWith("  }\n}\n").And.Contain("A law “restricts” sharing.");
        text.Split('\n').Where(line => line.StartsWith("    \"", StringComparison.Ordinal)).Select(line => line.Replace("CF-", "", StringComparison.Ordinal))
            .SkipLast(1).Should().BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Test]
    public void What_was_written_is_read_back()
    {
        var baseline = BaselineFixture.Of(BaselineFixture.First, BaselineFixture.Second, HandmadeFinding.Of("“Tab\t\" \\ \u2028 😀”", "None\nof it"));

        var reading = BaselineReader.Read("b.json", BaselineFixture.Write(baseline));

        reading.Diagnostics.Should().BeEmpty();
        reading.Baseline!.Entries.Should().Equal(baseline.Entries);
    }

    [Test]
    public void A_finding_made_by_two_pairs_of_answers_is_one_entry_that_counts_them()
    {
        var copy = HandmadeFinding.Of(BaselineFixture.First.Affirming.Quote, BaselineFixture.First.Denying.Quote, affirmingQuestion: 12);

        var baseline = BaselineFixture.Of(BaselineFixture.First, copy);

        baseline.Entries.Should().ContainSingle().Which.Occurrences.Should().Be(2);
        BaselineReader.Read("b.json", BaselineFixture.Write(baseline)).Baseline!.Entries.Should().Equal(baseline.Entries);
    }

    [Test]
    public void A_baseline_holds_no_fingerprint_twice()
    {
        var entry = BaselineFixture.Of(BaselineFixture.First).Entries[0];

        var act = () => new Baseline([entry, entry]);

        act.Should().Throw<ArgumentException>().WithMessage($"*{entry.Fingerprint}*");
    }
}
