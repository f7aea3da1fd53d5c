using ClaimAudit.Judging;
using ClaimAudit.Ranking;
using ClaimAudit.Tests.Gold;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Ranking;

public sealed class RankedExplanationTests
{
    private static readonly LinearModel Even = new(0, [.. PairFeatures.Names.Select(_ => 0.0)]);

    private static PairExplanation Tension
    {
        get
        {
            var finding = GoldCollection.All[0].Report.Findings.First(finding => finding.Verdict == Verdict.Tension);
            return Auditing.Engine.Explain(GoldCollection.All[0].Pages, finding.Affirming.Answer, finding.Denying.Answer)
                .First(pair => pair.Verdict == Verdict.Tension);
        }
    }

    [Test]
    public void A_tension_below_the_threshold_is_a_near_miss_that_the_ranker_stopped()
    {
        var pair = RankedExplanation.Of(Tension, new LearnedRanker(Even, new DemotionThresholds(1, 1)));
        pair.Verdict.Should().BeNull();
        pair.StoppedBy.Should().Be("the ranker gives it 0.50 and makes the tension a near miss");
    }

    [Test]
    public void Above_it_only_the_score_is_added()
    {
        var pair = Tension;
        var ranked = RankedExplanation.Of(pair, new LearnedRanker(Even, DemotionThresholds.None));
        ranked.Verdict.Should().Be(Verdict.Tension);
        ranked.StoppedBy.Should().BeEmpty();
        ranked.Reasons.Should().Equal([.. pair.Reasons, "the ranker gives it 0.50"]);
    }

    [Test]
    public void Without_a_ranker_nothing_changes()
    {
        var pair = Tension;
        RankedExplanation.Of(pair, null).Should().BeSameAs(pair);
    }
}
