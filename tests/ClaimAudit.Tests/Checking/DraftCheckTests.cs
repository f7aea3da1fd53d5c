using System.Text.Json;
using ClaimAudit.Baselines;
using ClaimAudit.Checking;
using ClaimAudit.Corpus;
using ClaimAudit.Reporting.Json;
using ClaimAudit.Reporting.Text;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Checking;

public sealed class DraftCheckTests
{
    private const string Denial = "Q: Is it so?\nA: Well then. Agencies do not share data.";

    [Test]
    public void A_draft_that_contradicts_two_answers_is_told_both()
    {
        var result = DraftFixture.Check(Denial);

        result.Contradictions.Select(finding => finding.Affirming.Answer).Should().Equal(new AnswerId("wyoming.txt", 1), new AnswerId("wyoming.txt", 2));
        result.Contradictions.Should().OnlyContain(finding => finding.Denying.Answer == Draft.AnswerId && finding.State == FindingState.New);
        result.Tensions.Should().BeEmpty();
        result.Inside.Should().BeEmpty();
        result.Opened.Should().ContainSingle().Which.Denying.Should().Equal(Draft.AnswerId);
        result.Joined.Should().BeEmpty();
        result.Settled.Should().BeEmpty();
        (result.Report.Summary.New, result.Report.Summary.Documents, result.Report.Summary.Answers).Should().Be((2, 2, 4));
    }

    [Test]
    public void The_JSON_report_tells_what_publishing_would_do()
    {
        var result = DraftFixture.Check(Denial);
        using var output = new StringWriter();

        new JsonReportWriter().Write(result.Report, output);

        using var report = JsonDocument.Parse(output.ToString());
        var draft = report.RootElement.GetProperty("draft");
        var opened = draft.GetProperty("opens").EnumerateArray().Should().ContainSingle().Subject;
        opened.GetProperty("id").GetString().Should().Be(result.Opened[0].Id);
        opened.GetProperty("affirming").GetArrayLength().Should().Be(result.Opened[0].Affirming.Length);
        draft.GetProperty("joins").GetArrayLength().Should().Be(0);
        draft.GetProperty("settles").GetArrayLength().Should().Be(0);
        var change = draft.GetProperty("smallestChange").GetProperty("contradiction").EnumerateArray().Should().ContainSingle().Subject;
        (change.GetProperty("quote").GetString(), change.GetProperty("line").GetInt32()).Should().Be(("Agencies do not share data", 2));
        change.GetProperty("findings").EnumerateArray().Select(id => id.GetString()).Should().BeEquivalentTo(result.Contradictions.Select(finding => finding.Id).Distinct(StringComparer.Ordinal));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Findings_carry_the_drafts_own_places(bool anchored)
    {
        var result = DraftFixture.Check(Denial, pages: DraftFixture.Wyoming with { AnchoredToAnswers = anchored });

        var side = result.Contradictions[0].Denying;
        result.Report.Pages.Single(page => page.Id == Draft.Id).Document.Quote(side.Span).Should().Be(side.Quote).And.Be("Agencies do not share data");
        (side.Line, side.Column, side.AnchoredToAnswer).Should().Be((2, 15, false));
        side.Cues[0].Span.Should().Be(side.Span with { Length = 3 });
        if (!anchored)
        {
            result.Report.Claims.Where(claim => claim.Answer == Draft.AnswerId).Should().Contain(claim => claim.Span == side.Span).And.HaveCount(2);
        }
    }

    [Test]
    public void A_draft_that_agrees_is_told_nothing_and_published_conflicts_are_not_its_own()
    {
        var result = DraftFixture.Check("Is it so?\nAgencies share data. Nothing else is known.");

        result.Report.Findings.Should().BeEmpty();
        result.Report.Summary.New.Should().Be(0);
        result.SmallestChange(Verdict.Tension).Should().BeEmpty();
    }

    [Test]
    public void A_hedged_draft_is_in_tension()
    {
        var result = DraftFixture.Check("Is it so?\nAgencies may not share data.");

        result.Contradictions.Should().BeEmpty();
        result.Tensions.Should().HaveCount(2);
    }

    [Test]
    public void A_draft_can_contradict_itself_and_join_a_dispute()
    {
        var result = DraftFixture.Check("Is it so?\nIt is new. Records are kept. It is not new.");

        result.Inside.Should().ContainSingle().Which.Proposition.Should().Be("It is new");
        result.Contradictions.Should().ContainSingle().Which.Denying.Answer.Should().Be(new AnswerId("wyoming.txt", 3));
        result.Joined.Should().ContainSingle().Which.Proposition.Should().Be("Records are kept");
        result.Opened.Should().ContainSingle().Which.Proposition.Should().Be("It is new");
        result.Report.Findings.Select(DraftReport.IsInside).Should().Equal(false, true);
    }

    [Test]
    public void A_new_version_settles_the_dispute_of_the_old_one()
    {
        var result = DraftFixture.Check("Are they kept?\nRecords are kept.", replaces: new AnswerId("wyoming.txt", 3));

        result.Settled.Should().ContainSingle().Which.Proposition.Should().Be("Records are kept");
        result.Contradictions.Should().BeEmpty();
        var absent = result.Report.Findings.Should().ContainSingle().Which;
        (absent.State, absent.Denying.Quote).Should().Be((FindingState.Absent, "Records are not kept"));
        (result.Report.Summary.New, result.Report.Summary.Absent).Should().Be((0, 1));
    }

    [Test]
    public void What_the_old_version_already_contradicted_is_not_new()
    {
        var result = DraftFixture.Check("Are they kept?\nPeople are not told. Records are not kept.", replaces: new AnswerId("wyoming.txt", 3));

        result.Contradictions.Select(finding => (finding.Proposition, finding.State)).Should().BeEquivalentTo(
            [("Records are kept", FindingState.Unchanged), ("People are told", FindingState.New)]);
        result.Settled.Should().BeEmpty();
        (result.Report.Summary.New, result.Report.Summary.Unchanged, result.Report.Summary.Absent).Should().Be((1, 1, 0));
        result.SmallestChange(Verdict.Tension).Select(change => change.Quote).Should().Equal("People are not told");
    }

    [Test]
    public void What_is_accepted_does_not_count_and_nothing_else_of_the_baseline_is_told()
    {
        var known = BaselineUpdater.Create(DraftFixture.Check(Denial).Report, new BaselineUpdateOptions("agreed")).Baseline;

        var result = DraftCheck.Run(new PlainAuditor(), [DraftFixture.Wyoming], DraftFixture.Read(Denial), accepted: known);

        result.Report.Findings.Should().HaveCount(2).And.OnlyContain(finding => finding.State == FindingState.Unchanged);
        DraftCheck.Run(new PlainAuditor(), [DraftFixture.Wyoming], DraftFixture.Read("Is it so?\nNothing is known."), accepted: known).Report.Findings.Should().BeEmpty();
    }

    [Test]
    public void The_text_says_what_publishing_would_do()
    {
        var text = DraftText.Of(DraftFixture.Check("Is it so?\nIt is new. Records are kept. It is not new."), TextReportStyle.Plain);

        text.Should().StartWith("Publishing this draft would contradict 1 published answer and be at odds with itself.\n")
            .And.ContainAll("Contradictions with published answers", "Inside the draft", "Disputes it would open", "Disputes it would join", "affirmed by", "the draft", "Smallest change");
        DraftText.Of(DraftFixture.Check("Are they kept?\nRecords are kept.", replaces: new AnswerId("wyoming.txt", 3)), TextReportStyle.Plain)
            .Should().StartWith("Publishing this draft would contradict nothing that is published.\n").And.Contain("Disputes it would settle");
    }

    [TestCase("Wyoming", 2)]
    [TestCase("wyoming", 2)]
    [TestCase("Montana", 0)]
    public void Only_pages_of_the_jurisdiction_given_are_compared(string jurisdiction, int contradictions) =>
        DraftFixture.Check(Denial, jurisdiction, null, DraftFixture.Wyoming, DraftFixture.Montana).Contradictions.Should().HaveCount(contradictions);

    [TestCase("Q: Is it so in Wyoming?\nAgencies do not share data.", 2)]
    [TestCase("Q: Is it so in Montana?\nAgencies do not share data. Wyoming differs.", 0)]
    [TestCase("Q: Is it so?\nAgencies do not share data. This is Montana.", 0)]
    [TestCase("Q: Is it so in Montanas?\nAgencies do not share data.", 2)]
    public void The_drafts_words_tell_its_jurisdiction_else_every_page_is_compared(string draft, int contradictions) =>
        DraftFixture.Check(draft, null, null, DraftFixture.Wyoming, DraftFixture.Montana).Contradictions.Should().HaveCount(contradictions);

    [Test]
    public void A_new_version_speaks_of_the_jurisdiction_of_the_old_one()
    {
        var result = DraftFixture.Check("Is data shared?\nAgencies share data.", null, new AnswerId("montana.txt", 1), DraftFixture.Wyoming, DraftFixture.Montana);

        result.Contradictions.Should().BeEmpty();
        result.Report.Pages.Single(page => page.Id == Draft.Id).Jurisdiction.Should().Be("Montana");
    }

    [Test]
    public void A_draft_that_stands_on_every_page_is_told_each_conflict_once()
    {
        var result = DraftFixture.Check("Q: Who knows?\nICE is told. It is new. It is not new.", null, null, DraftFixture.Wyoming, DraftFixture.Montana);

        result.Contradictions.Should().ContainSingle().Which.Denying.Answer.Should().Be(new AnswerId("montana.txt", 1));
        result.Report.Claims.Where(claim => claim.Answer == Draft.AnswerId).Should().HaveCount(3);
    }

    [Test]
    public void A_jurisdiction_without_pages_is_compared_with_what_holds_everywhere_and_warned_of()
    {
        var result = DraftFixture.Check("Q: Who knows?\nICE is told. Agencies do not share data.", "Utah", null, DraftFixture.Wyoming, DraftFixture.Montana);

        result.Contradictions.Should().ContainSingle().Which.Proposition.Should().Be("ICE is told");
        result.Report.Diagnostics.Should().ContainSingle().Which.ToString().Should().StartWith("warning CLA9245: no published page speaks of 'Utah'");
    }

    [Test]
    public void The_collection_is_audited_once_and_twice_only_to_replace()
    {
        var auditor = new PlainAuditor();
        DraftCheck.Run(auditor, [DraftFixture.Wyoming], DraftFixture.Read(Denial));
        auditor.Audits.Should().Be(1);

        DraftCheck.Run(auditor, [DraftFixture.Wyoming], DraftFixture.Read(Denial), replaces: new AnswerId("wyoming.txt", 1));
        auditor.Audits.Should().Be(3);
    }

    [TestCase("wyoming.txt", 1)]
    [TestCase("montana.txt", 1)]
    public void Pages_of_other_jurisdictions_are_left_out_where_the_draft_says_nothing_they_may_contradict(string page, int leftOut)
    {
        var apart = new PlainAuditor(speaksBeyond: false);
        Page[] pages = [DraftFixture.Wyoming, DraftFixture.Montana];
        var result = DraftCheck.Run(apart, [.. pages], DraftFixture.Read("Q: Is it so?\nICE is told."), replaces: new AnswerId(page, 1));

        result.LeftOut.Should().Be(leftOut);
        result.Report.Pages.Select(shown => shown.Id).Should().BeEquivalentTo([page, Draft.Id]);
        DraftText.Of(result, TextReportStyle.Plain).Should().Contain("\n1 page of other jurisdictions was not compared.\n");
    }

    [Test]
    public void A_draft_that_names_no_jurisdiction_is_held_against_every_page()
    {
        var result = DraftCheck.Run(new PlainAuditor(speaksBeyond: false), [DraftFixture.Wyoming, DraftFixture.Montana], DraftFixture.Read(Denial));

        (result.LeftOut, result.Report.Pages.Length).Should().Be((0, 3));
    }

    [Test]
    public void An_answer_that_is_not_there_cannot_be_replaced()
    {
        var act = () => DraftFixture.Check(Denial, replaces: new AnswerId("wyoming.txt", 9));

        act.Should().Throw<ArgumentException>().WithMessage("*wyoming.txt#9*");
    }

    [Test]
    public void The_order_of_the_pages_does_not_matter()
    {
        string[] Said(params Page[] pages) =>
            [.. DraftFixture.Check("Q: Is it so?\nICE is told. Agencies do not share data.", pages: pages).Report.Findings.Select(finding => $"{finding.Id} {finding.Affirming.Answer} {finding.Denying.Answer}")];

        Said(DraftFixture.Wyoming, DraftFixture.Montana).Should().Equal(Said(DraftFixture.Montana, DraftFixture.Wyoming)).And.HaveCount(3);
    }
}
