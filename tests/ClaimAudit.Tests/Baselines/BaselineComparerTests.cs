using System.Collections.Immutable;
using ClaimAudit.Baselines;
using ClaimAudit.Judging;
using ClaimAudit.Reporting;
using ClaimAudit.Tests.Handmade;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Baselines;

public sealed class BaselineComparerTests
{
    [Test]
    public void What_the_baseline_knows_is_unchanged_and_the_rest_new()
    {
        var report = Compare([BaselineFixture.Second, BaselineFixture.First], BaselineFixture.First);

        report.Findings.Select(finding => finding.State).Should().Equal(FindingState.New, FindingState.Unchanged);
        (report.Summary.New, report.Summary.Unchanged, report.Summary.Absent).Should().Be((1, 1, 0));
    }

    [Test]
    public void A_settled_finding_is_absent_with_the_baselines_quotes_and_stale()
    {
        var comparison = BaselineComparer.Apply(
            HandmadeReport.Of(BaselineFixture.First), BaselineFixture.Of(BaselineFixture.First, BaselineFixture.Third));

        var absent = comparison.Report.Findings.Should().HaveCount(2).And.Subject.Last();
        absent.State.Should().Be(FindingState.Absent);
        absent.Id.Should().Be(BaselineFixture.Third.Id);
        absent.Dispute.Should().Be(BaselineFixture.Third.Dispute);
        absent.Denying.Quote.Should().Be(BaselineFixture.Third.Denying.Quote);
        absent.Denying.Answer.Should().Be(new AnswerId("wyoming.txt", 4));
        absent.Explanation.Should().Contain("accepted (known since the move)");
        comparison.Stale.Should().ContainSingle().Which.Fingerprint.Should().Be(BaselineFixture.Third.Id);
        var summary = comparison.Report.Summary;
        (summary.Contradictions, summary.Disputes, summary.New, summary.Unchanged, summary.Absent).Should().Be((1, 1, 0, 1, 1));
    }

    [Test]
    public void Moved_re_wrapped_and_renamed_text_is_unchanged()
    {
        var moved = HandmadeFinding.Of(
            "Agencies share\n    benefits data with ICE",
            "2. Agencies do not share benefits data;",
            document: "pages/wy.txt",
            affirmingQuestion: 2,
            denyingQuestion: 19);

        Compare([moved], BaselineFixture.First).Findings.Should().ContainSingle().Which.State.Should().Be(FindingState.Unchanged);
    }

    [TestCase("Today, agencies share benefits data with ICE.", FindingState.Updated)]
    [TestCase("The Department of Health hands every file it holds to federal officers.", FindingState.New)]
    public void The_same_claims_in_like_words_are_updated_in_quite_other_words_new(string reworded, FindingState state)
    {
        var finding = HandmadeFinding.Of(reworded, BaselineFixture.First.Denying.Quote);

        var report = Compare([finding], BaselineFixture.First);

        report.Findings[0].State.Should().Be(state);
        report.Findings.Should().HaveCount(state == FindingState.Updated ? 1 : 2);
        report.Summary.Unchanged.Should().Be(state == FindingState.Updated ? 1 : 0);
    }

    [Test]
    public void A_claim_that_became_surer_or_got_another_number_is_new_even_in_like_words()
    {
        var wording = HandmadeFinding.Of("Today, agencies share benefits data with ICE.", BaselineFixture.First.Denying.Quote);
        var hedged = wording with { Affirming = wording.Affirming with { Modality = Modality.Possible } };
        var counted = wording with { Affirming = wording.Affirming with { Cues = [new Cue(CueKind.Quantity, default, "5 days")] } };

        Compare([hedged], BaselineFixture.First).Findings[0].State.Should().Be(FindingState.New);
        Compare([counted], BaselineFixture.First).Findings[0].State.Should().Be(FindingState.New);
    }

    [Test]
    public void Another_answer_that_disputes_the_same_while_the_old_finding_stays_is_new()
    {
        var another = HandmadeFinding.Of("Agencies share benefits data with ICE daily.", BaselineFixture.First.Denying.Quote, affirmingQuestion: 20);

        Compare([BaselineFixture.First, another], BaselineFixture.First).Findings.Select(finding => finding.State)
            .Should().Equal(FindingState.Unchanged, FindingState.New);
    }

    [Test]
    public void A_copy_of_an_accepted_contradiction_in_another_answer_is_new()
    {
        var copy = HandmadeFinding.Of(BaselineFixture.First.Affirming.Quote, BaselineFixture.First.Denying.Quote, affirmingQuestion: 2);

        var report = Compare([copy, BaselineFixture.First], BaselineFixture.First);

        report.Findings.Select(finding => finding.State).Should().Equal(FindingState.New, FindingState.Unchanged);
    }

    [Test]
    public void One_reworded_entry_explains_one_finding_only()
    {
        var near = HandmadeFinding.Of("Agencies now share benefits data with ICE.", BaselineFixture.First.Denying.Quote);
        var far = HandmadeFinding.Of("All agencies now share benefits data with ICE officers.", BaselineFixture.First.Denying.Quote);

        Compare([far, near], BaselineFixture.First).Findings.Select(finding => finding.State)
            .Should().Equal(FindingState.New, FindingState.Updated);
    }

    [Test]
    public void Comparing_twice_changes_nothing_more()
    {
        var baseline = BaselineFixture.Of(BaselineFixture.First, BaselineFixture.Third);
        var once = BaselineComparer.Apply(HandmadeReport.Of(BaselineFixture.First), baseline).Report;

        BaselineComparer.Apply(once, baseline).Report.Should().BeEquivalentTo(once);
    }

    private static AuditReport Compare(ImmutableArray<Finding> findings, params Finding[] accepted) =>
        BaselineComparer.Apply(HandmadeReport.Of([.. findings]), BaselineFixture.Of(accepted)).Report;
}
