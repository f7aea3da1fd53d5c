using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Checking;

public sealed class SmallestChangeTests
{
    [Test]
    public void One_clause_takes_several_findings_with_it_and_the_others_are_heard()
    {
        var change = DraftFixture.Check("Is it so?\nAgencies do not share data.").SmallestChange(Verdict.Contradiction).Should().ContainSingle().Which;

        (change.Quote, change.Line, change.Column, change.Verdict).Should().Be(("Agencies do not share data", 2, 1, Verdict.Contradiction));
        change.Advice.Should().StartWith("Drop this clause, hedge it");
        change.Others.Should().Be("Two published answers say otherwise, such as wyoming.txt#1: “Agencies share data”.");
    }

    [Test]
    public void Answers_on_the_drafts_side_are_counted_too()
    {
        var change = DraftFixture.Check("Is it so?\nRecords are kept.").SmallestChange(Verdict.Contradiction).Should().ContainSingle().Which;

        change.Others.Should().Be("wyoming.txt#3 says “Records are not kept”; one agrees with the draft.");
    }

    [Test]
    public void Of_a_draft_that_contradicts_itself_the_clause_that_also_contradicts_others_goes()
    {
        var result = DraftFixture.Check("Is it so?\nAgencies share data. That is old. Agencies do not share data.");

        result.Inside.Should().ContainSingle();
        result.SmallestChange(Verdict.Tension).Should().ContainSingle().Which.Quote.Should().Be("Agencies do not share data");
    }

    [Test]
    public void Inside_a_draft_the_shorter_side_goes()
    {
        var change = DraftFixture.Check("Is it so?\nIt is not new. It is new.").SmallestChange(Verdict.Tension).Should().ContainSingle().Which;

        change.Quote.Should().Be("It is new");
        change.Advice.Should().Be("Drop this clause, or the one of the draft it conflicts with.");
        change.Others.Should().BeEmpty();
    }

    [Test]
    public void Tensions_count_only_where_asked_for()
    {
        var result = DraftFixture.Check("Is it so?\nAgencies may not share data.");

        result.SmallestChange(Verdict.Contradiction).Should().BeEmpty();
        result.SmallestChange(Verdict.Tension).Should().ContainSingle().Which.Advice.Should().StartWith("Drop this clause, or say for which case");
    }

    [FsCheck.NUnit.Property(MaxTest = 60)]
    public bool What_is_left_after_the_change_makes_no_new_finding(int seed)
    {
        string[] sentences = ["Agencies do not share data", "Agencies share data", "Records are kept", "Records are not kept", "People are not told", "It is new", "It is not new", "People may not be told"];
        var random = new Random(seed);
        var chosen = sentences.Where(_ => random.Next(2) == 0).DefaultIfEmpty("Thus").ToList();
        var result = DraftFixture.Check("Is it so?\n" + string.Join(". ", chosen));
        var left = chosen.Except(result.SmallestChange(Verdict.Tension).Select(change => change.Quote), StringComparer.Ordinal).DefaultIfEmpty("Thus");
        return DraftFixture.Check("Is it so?\n" + string.Join(". ", left)).Report.Findings.IsEmpty;
    }
}
