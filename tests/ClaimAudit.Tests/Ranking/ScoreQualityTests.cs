using System.Collections.Immutable;
using ClaimAudit.Ranking;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Ranking;

[TestFixture]
public sealed class ScoreQualityTests
{
    private static readonly ImmutableArray<TrainingRow> Rows =
    [
        SampleRows.Row(SampleRows.Pair(), Verdict.Contradiction),
        SampleRows.Row(SampleRows.Pair(), null),
        SampleRows.Row(SampleRows.Pair(), Verdict.Contradiction),
        SampleRows.Row(SampleRows.Pair(), Verdict.Tension),
    ];

    [Test]
    public void Perfect_scores_lose_nothing()
    {
        var quality = ScoreQuality.Of(Rows, [1, 0, 1, 0]);
        quality.Should().Be(new ScoreQuality(0, 0, 1));
    }

    [Test]
    public void Scores_of_a_half_lose_one_bit_and_find_by_chance()
    {
        var quality = ScoreQuality.Of(Rows, [0.5, 0.5, 0.5, 0.5]);
        quality.LogLoss.Should().BeApproximately(Math.Log(2), 1e-12);
        quality.Brier.Should().Be(0.25);
        quality.AveragePrecision.Should().Be(0.5);
    }

    [Test]
    public void Average_precision_is_the_mean_over_the_contradictions() =>
        ScoreQuality.Of(Rows, [0.9, 0.8, 0.7, 0.1]).AveragePrecision.Should().BeApproximately((1 + (2.0 / 3)) / 2, 1e-12);

    [Test]
    public void A_score_of_0_for_what_is_true_loses_much_but_not_without_end() =>
        ScoreQuality.Of(Rows, [0, 1, 0, 1]).LogLoss.Should().BeInRange(20, 40);
}
