using ClaimAudit.Judging;
using ClaimAudit.Ranking;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Ranking;

[TestFixture]
public sealed class RankerTests
{
    private static readonly LinearModel ByCoverage = new(-5, [10, .. Enumerable.Repeat(0.0, PairFeatures.Names.Length - 1)]);

    [TestCase(Verdict.Contradiction)]
    [TestCase(Verdict.Tension)]
    public void No_ranker_changes_nothing_and_says_no_score(Verdict verdict) =>
        IRanker.None.Rank(verdict, SampleRows.Pair()).Should().Be(new RankedVerdict(verdict, null));

    [TestCase(Verdict.Contradiction, 0.9, Verdict.Contradiction)]
    [TestCase(Verdict.Contradiction, 0.4, Verdict.Tension)]
    [TestCase(Verdict.Contradiction, 0.1, Verdict.Tension)]
    [TestCase(Verdict.Tension, 0.4, Verdict.Tension)]
    [TestCase(Verdict.Tension, 0.1, null)]
    public void A_verdict_is_demoted_by_one_step_below_its_threshold(Verdict found, double coverage, Verdict? left) =>
        new LearnedRanker(ByCoverage, new DemotionThresholds(0.5, 0.1)).Rank(found, SampleRows.Pair(coverage)).Verdict.Should().Be(left);

    [Test]
    public void A_score_at_the_threshold_keeps_the_verdict() =>
        new DemotionThresholds(0.5, 0.5).Apply(Verdict.Contradiction, 0.5).Should().Be(Verdict.Contradiction);

    [FsCheck.NUnit.Property]
    public void No_verdict_ever_grows_stronger(double coverage, double contradictionBelow, double tensionBelow, bool contradiction)
    {
        var found = contradiction ? Verdict.Contradiction : Verdict.Tension;
        var pair = SampleRows.Pair(double.IsFinite(coverage) ? coverage : 0);
        var left = new LearnedRanker(ByCoverage, new DemotionThresholds(contradictionBelow, tensionBelow)).Rank(found, pair).Verdict;
        (left is null || left <= found).Should().BeTrue();
    }
}
