using ClaimAudit.Baselines;
using ClaimAudit.Tests.Handmade;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Baselines;

public sealed class BaselineUpdaterTests
{
    private static readonly Baseline Old = BaselineFixture.Of(BaselineFixture.First, BaselineFixture.Second);

    [Test]
    public void New_findings_are_added_with_the_reason_and_lost_ones_dropped()
    {
        var update = BaselineUpdater.Update(
            Old,
            HandmadeReport.Of(BaselineFixture.First, BaselineFixture.Third),
            new BaselineUpdateOptions(" until the law is out ", BaselineState.WontFix, new DateOnly(2026, 2, 1)));

        Said(update).Should().BeEquivalentTo([(BaselineFixture.Third.Id, BaselineChangeKind.Added), (BaselineFixture.Second.Id, BaselineChangeKind.Dropped)]);
        var added = update.Baseline.Entries.Single(entry => entry.Fingerprint == BaselineFixture.Third.Id);
        (added.State, added.Reason, added.Date).Should().Be((BaselineState.WontFix, "until the law is out", new DateOnly(2026, 2, 1)));
        update.Baseline.Entries.Should().Contain(Old.Entries.Single(entry => entry.Fingerprint == BaselineFixture.First.Id));
    }

    [Test]
    public void Without_a_reason_nothing_new_enters()
    {
        var update = BaselineUpdater.Update(Old, HandmadeReport.Of(BaselineFixture.First, BaselineFixture.Second, BaselineFixture.Third), new BaselineUpdateOptions(null));

        Said(update).Should().Equal((BaselineFixture.Third.Id, BaselineChangeKind.LeftOut));
        update.Baseline.Entries.Should().Equal(Old.Entries);
    }

    [Test]
    public void A_second_update_changes_nothing()
    {
        var report = HandmadeReport.Of(BaselineFixture.Third, BaselineFixture.First);
        var options = new BaselineUpdateOptions("known", Date: new DateOnly(2026, 3, 1));
        var once = BaselineUpdater.Update(Old, report, options);

        var twice = BaselineUpdater.Update(once.Baseline, report, options with { Reason = "another reason" });

        twice.Changes.Should().BeEmpty();
        BaselineFixture.Write(twice.Baseline).Should().Be(BaselineFixture.Write(once.Baseline));
    }

    [Test]
    public void A_reworded_finding_keeps_its_judgement_under_its_new_fingerprint()
    {
        var reworded = HandmadeFinding.Of("Today, agencies share benefits data with ICE.", BaselineFixture.First.Denying.Quote);

        var update = BaselineUpdater.Update(BaselineFixture.Of(BaselineFixture.First), HandmadeReport.Of(reworded), new BaselineUpdateOptions(null));

        var change = update.Changes.Should().ContainSingle().Which;
        change.Kind.Should().Be(BaselineChangeKind.Reworded);
        change.Former!.Fingerprint.Should().Be(BaselineFixture.First.Id);
        (change.Entry.Fingerprint, change.Entry.Reason).Should().Be((reworded.Id, "known since the move"));
        update.Baseline.Entries.Should().Equal(change.Entry);
    }

    [Test]
    public void Places_are_brought_up_to_date_without_a_change_to_show()
    {
        var moved = HandmadeFinding.Of(BaselineFixture.First.Affirming.Quote, BaselineFixture.First.Denying.Quote, affirmingQuestion: 3);

        var update = BaselineUpdater.Update(BaselineFixture.Of(BaselineFixture.First), HandmadeReport.Of(moved), new BaselineUpdateOptions(null));

        update.Changes.Should().BeEmpty();
        update.Baseline.Entries[0].Affirming.Answer.Should().Be(new AnswerId("wyoming.txt", 3));
    }

    [Test]
    public void Triage_goes_before_the_common_reason()
    {
        var triage = Triage(
            (BaselineFixture.First.Id, "confirmed", ""),
            (BaselineFixture.Second.Id, "false-alarm", "another law"),
            ("CF-ffffffffffff", "accepted", "gone"));

        var update = BaselineUpdater.Update(
            Old,
            HandmadeReport.Of(BaselineFixture.First, BaselineFixture.Second, BaselineFixture.Third),
            new BaselineUpdateOptions("the rest", Triage: triage));

        Said(update).Should().BeEquivalentTo([
            (BaselineFixture.First.Id, BaselineChangeKind.Reopened),
            (BaselineFixture.Second.Id, BaselineChangeKind.Judged),
            (BaselineFixture.Third.Id, BaselineChangeKind.Added)]);
        update.Baseline.Entries.Single(entry => entry.Fingerprint == BaselineFixture.Second.Id).State.Should().Be(BaselineState.FalseAlarm);
        update.Diagnostics.Should().ContainSingle().Which.ToString().Should()
            .StartWith("t.json:1:").And.Contain("warning CLA9208: CF-ffffffffffff is not among the findings");
    }

    [Test]
    public void A_confirmed_finding_never_enters()
    {
        var update = BaselineUpdater.Create(
            HandmadeReport.Of(BaselineFixture.First), new BaselineUpdateOptions("all", Triage: Triage((BaselineFixture.First.Id, "confirmed", ""))));

        update.Baseline.Entries.Should().BeEmpty();
        Said(update).Should().Equal((BaselineFixture.First.Id, BaselineChangeKind.LeftOut));
    }

    [TestCase(null, 1)]
    [TestCase("both", 2)]
    public void Another_occurrence_enters_only_with_a_reason(string? reason, int occurrences)
    {
        var copy = HandmadeFinding.Of(BaselineFixture.First.Affirming.Quote, BaselineFixture.First.Denying.Quote, affirmingQuestion: 2);

        var update = BaselineUpdater.Update(BaselineFixture.Of(BaselineFixture.First), HandmadeReport.Of(copy, BaselineFixture.First), new BaselineUpdateOptions(reason));

        update.Baseline.Entries[0].Occurrences.Should().Be(occurrences);
        Said(update).Should().HaveCount(occurrences - 1);
    }

    private static IEnumerable<(string Fingerprint, BaselineChangeKind Kind)> Said(BaselineUpdate update) =>
        update.Changes.Select(change => (change.Entry.Fingerprint, change.Kind));

    private static Triage Triage(params (string Fingerprint, string State, string Reason)[] judgements)
    {
        var entries = judgements.Select(judgement =>
            $$"""{"fingerprint":"{{judgement.Fingerprint}}","rule":"CLA1103","proposition":"p","state":"{{judgement.State}}","reason":"{{judgement.Reason}}"}""");
        var reading = TriageReader.Read("t.json", $$"""{"triageVersion":"1","entries":[{{string.Join(',', entries)}}]}""");
        reading.Diagnostics.Should().BeEmpty();
        return reading.Triage!;
    }
}
