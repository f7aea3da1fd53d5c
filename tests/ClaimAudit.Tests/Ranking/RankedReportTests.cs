using System.Collections.Immutable;
using ClaimAudit.Judging;
using ClaimAudit.Ranking;
using ClaimAudit.Reporting;
using ClaimAudit.Tests.Gold;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Ranking;

public sealed class RankedReportTests
{
    private static readonly LinearModel ByLength = new(-4, [.. PairFeatures.Names.Select(name => name == "words" ? 1.0 : 0)]);

    private static AuditReport Report => GoldCollection.All[0].Report;

    [Test]
    public void Without_a_ranker_the_report_is_the_same() => RankedReport.Of(Report, null).Should().BeSameAs(Report);

    [Test]
    public void The_ranker_that_changes_nothing_changes_nothing() =>
        Auditing.Json(RankedReport.Of(Report, IRanker.None)).Should().Be(Auditing.Json(Report));

    [Test]
    public void Findings_stand_in_the_order_of_their_scores_verdict_by_verdict_and_page_by_page()
    {
        var ranked = RankedReport.Of(Report, new LearnedRanker(ByLength, DemotionThresholds.None));
        ranked.Findings.Select(finding => finding.Id).Should().BeEquivalentTo(Report.Findings.Select(finding => finding.Id));
        ranked.Findings.Select(finding => finding.Id).Should().NotEqual(Report.Findings.Select(finding => finding.Id));
        foreach (var page in ranked.Findings.GroupBy(finding => (finding.Verdict, finding.Affirming.Answer.Document)))
        {
            page.Select(finding => finding.Score).Should().BeInDescendingOrder();
        }
    }

    [Test]
    public void Below_every_threshold_contradictions_become_tensions_and_tensions_go()
    {
        var ranked = RankedReport.Of(Report, new LearnedRanker(ByLength, new DemotionThresholds(1, 1)));
        ranked.Findings.Select(finding => finding.Id).Should().BeEquivalentTo(
            Report.Findings.Where(finding => finding.Verdict == Verdict.Contradiction).Select(finding => finding.Id));
        ranked.Findings.Should().OnlyContain(finding => finding.Verdict == Verdict.Tension);
        ranked.Findings[0].Reasons[^1].Should().StartWith("the ranker gives it 0.").And.EndWith("makes the contradiction a tension");
        ranked.Summary.Should().Be(Report.Summary with
        {
            Contradictions = 0,
            Tensions = ranked.Findings.Length,
            New = ranked.Findings.Length,
            Disputes = ranked.Disputes.Length,
        });
        ranked.Disputes.SelectMany(dispute => dispute.Findings).Should().BeEquivalentTo(ranked.Findings.Select(finding => finding.Id));
    }

    [Test]
    public void The_engine_ranks_where_it_is_told_to()
    {
        var ranker = new LearnedRanker(ByLength, new DemotionThresholds(1, 1));
        var report = Auditing.Engine.Audit(GoldCollection.All[0].Pages, [], new AuditOptions("0.0.0", 2, Ranker: ranker));
        Auditing.Json(report).Should().Be(Auditing.Json(RankedReport.Of(Report, ranker)));
    }

    [FsCheck.NUnit.Property(MaxTest = 30)]
    public void No_ranker_adds_a_finding_or_makes_a_verdict_graver(int seed)
    {
        var random = new Random(seed);
        ImmutableArray<double> weights = [.. PairFeatures.Names.Select(_ => (random.NextDouble() * 4) - 2)];
        var ranker = new LearnedRanker(new LinearModel(random.NextDouble() - 0.5, weights), new DemotionThresholds(random.NextDouble(), random.NextDouble()));
        var before = Report.Findings.ToDictionary(finding => finding.Id, StringComparer.Ordinal);
        RankedReport.Of(Report, ranker).Findings.Should().OnlyContain(finding => finding.Verdict <= before[finding.Id].Verdict);
    }

    [Test]
    public void The_judgement_of_two_texts_is_demoted_in_steps()
    {
        var judged = Auditing.Engine.JudgePair("Members must wear a helmet on the ice.", "Members need not wear a helmet on the ice.");
        judged.Verdict.Should().Be(Verdict.Contradiction);
        RankedJudgement.Of(judged, null).Should().Be(judged);
        RankedJudgement.Of(judged, new LearnedRanker(ByLength, DemotionThresholds.None)).Verdict.Should().Be(Verdict.Contradiction);
        var demoted = RankedJudgement.Of(judged, new LearnedRanker(ByLength, new DemotionThresholds(1, 1)));
        demoted.Verdict.Should().Be(Verdict.Tension);
        RankedJudgement.Of(demoted, new LearnedRanker(ByLength, new DemotionThresholds(1, 1))).Should().Be(new PairJudgement(null, string.Empty, 0));
    }
}
