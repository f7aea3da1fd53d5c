using ClaimAudit.Baselines;
using ClaimAudit.Revisions;
using ClaimAudit.Tests.Handmade;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Revisions;

public sealed class RevisionComparerTests
{
    [Test]
    public void A_change_introduces_settles_and_keeps_findings()
    {
        var kept = HandmadeFinding.Of("Data is shared.", "Data is not shared.");
        var settled = HandmadeFinding.Of("A law restricts it.", "No law restricts it.", "A law restricts it");
        var introduced = HandmadeFinding.Of("People are told.", "People are not told.", "People are told");
        var moved = HandmadeFinding.Of("Data is\nshared", "Data is not shared.", document: "wy.txt", affirmingQuestion: 1);

        var comparison = RevisionComparer.Compare(HandmadeReport.Of(settled, kept), HandmadeReport.Of(introduced, moved));

        comparison.Introduced.Select(finding => finding.Id).Should().Equal(introduced.Id);
        comparison.Settled.Select(finding => finding.Id).Should().Equal(settled.Id);
        comparison.Report.Findings.Select(finding => (finding.Id, finding.State)).Should().Equal(
            (introduced.Id, FindingState.New), (kept.Id, FindingState.Unchanged), (settled.Id, FindingState.Absent));
        comparison.Report.Findings[^1].Denying.Quote.Should().Be("No law restricts it.");
        comparison.Report.Findings[^1].Denying.Line.Should().Be(0);
        var summary = comparison.Report.Summary;
        (summary.New, summary.Unchanged, summary.Absent).Should().Be((1, 1, 1));
    }

    [Test]
    public void The_same_collection_introduces_and_settles_nothing()
    {
        var report = HandmadeReport.Of(
            HandmadeFinding.Of("Data is shared.", "Data is not shared."),
            HandmadeFinding.Of("Data is shared.", "Data is not shared.", affirmingQuestion: 2));

        var comparison = RevisionComparer.Compare(report, report);

        comparison.Introduced.Should().BeEmpty();
        comparison.Settled.Should().BeEmpty();
        comparison.Report.Summary.Unchanged.Should().Be(2);
    }

    [Test]
    public void What_is_accepted_is_not_introduced_and_stale_entries_are_not_settled()
    {
        var accepted = HandmadeFinding.Of("People are told.", "People are not told.", "People are told");
        var gone = HandmadeFinding.Of("A law restricts it.", "No law restricts it.", "A law restricts it");
        var baseline = BaselineUpdater.Create(HandmadeReport.Of(accepted, gone), new BaselineUpdateOptions("agreed")).Baseline;

        var comparison = RevisionComparer.Compare(HandmadeReport.Of(), HandmadeReport.Of(accepted), baseline);

        comparison.Introduced.Should().BeEmpty();
        comparison.Settled.Should().BeEmpty();
        comparison.Stale.Select(entry => entry.Fingerprint).Should().Equal(gone.Id);
        comparison.Report.Findings.Select(finding => (finding.Id, finding.State)).Should().Equal((accepted.Id, FindingState.Unchanged), (gone.Id, FindingState.Absent));
    }

    [Test]
    public void A_baseline_follows_renamed_pages()
    {
        var baseline = BaselineUpdater.Create(HandmadeReport.Of(HandmadeFinding.Of("It is.", "It is not.", document: "old.txt")), new BaselineUpdateOptions("agreed")).Baseline;

        var renamed = baseline.Renamed(new Dictionary<string, string>(StringComparer.Ordinal) { ["old.txt"] = "new.txt" });

        renamed.Entries.Should().ContainSingle().Which.Affirming.Answer.Document.Should().Be("new.txt");
    }
}
