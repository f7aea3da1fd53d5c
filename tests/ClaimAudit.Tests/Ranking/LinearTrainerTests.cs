using System.Collections.Immutable;
using ClaimAudit.Judging;
using ClaimAudit.Ranking;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Ranking;

[TestFixture]
public sealed class LinearTrainerTests
{
    [Test]
    public void Weights_have_the_sign_of_what_the_labels_show()
    {
        var model = new LinearTrainer().Fit(SampleRows.Many());
        Weight(model, "coverage").Should().BeGreaterThan(1);
        Weight(model, "terms-shared").Should().BeGreaterThan(1);
        Weight(model, "unsure").Should().BeLessThan(-1);
        Math.Abs(Weight(model, "words")).Should().BeLessThan(0.5);
    }

    [Test]
    public void A_feature_that_never_varies_has_no_weight()
    {
        var model = new LinearTrainer().Fit(SampleRows.Many());
        Weight(model, "same-thing").Should().Be(0);
        Weight(model, "opposed-comparison").Should().Be(0);
    }

    [Test]
    public void At_the_fitted_point_scores_add_up_to_the_labels()
    {
        var rows = SampleRows.Many();
        var model = new LinearTrainer().Fit(rows);
        rows.Sum(row => model.Score(row.Features)).Should().BeApproximately(rows.Count(row => row.IsContradiction), 0.01);
    }

    [Test]
    public void No_neighbouring_model_loses_less()
    {
        const double Penalty = 0.001;
        var rows = SampleRows.Many();
        var model = new LinearTrainer(Penalty).Fit(rows);
        var best = Loss(model, rows);
        for (var i = 0; i < model.Weights.Length; i++)
        {
            Loss(model with { Weights = model.Weights.SetItem(i, model.Weights[i] + 0.2) }, rows).Should().BeGreaterThanOrEqualTo(best - 1e-6);
            Loss(model with { Weights = model.Weights.SetItem(i, model.Weights[i] - 0.2) }, rows).Should().BeGreaterThanOrEqualTo(best - 1e-6);
        }
    }

    [Test]
    public void A_stronger_penalty_makes_smaller_weights() =>
        Math.Abs(Weight(new LinearTrainer(100).Fit(SampleRows.Many()), "coverage"))
            .Should().BeLessThan(Math.Abs(Weight(new LinearTrainer(1).Fit(SampleRows.Many()), "coverage")));

    [Test]
    public void Rows_without_error_still_give_finite_weights()
    {
        var model = new LinearTrainer().Fit(SampleRows.Clean());
        model.Weights.Should().OnlyContain(weight => double.IsFinite(weight));
        model.Score(SampleRows.Pair(coverage: 0.9)).Should().BeGreaterThan(0.9);
        model.Score(SampleRows.Pair(coverage: 0.1)).Should().BeLessThan(0.1);
    }

    [FsCheck.NUnit.Property(MaxTest = 30)]
    public void Any_rows_give_scores_between_0_and_1_twice_the_same(int seed, byte count)
    {
        var rows = SampleRows.Many(count + 2, seed);
        rows = [.. rows, SampleRows.Row(SampleRows.Pair(), null), SampleRows.Row(SampleRows.Pair(), Verdict.Contradiction)];
        var (model, again) = (new LinearTrainer().Fit(rows), new LinearTrainer().Fit(rows));
        again.Weights.Should().Equal(model.Weights);
        again.Intercept.Should().Be(model.Intercept);
        rows.Select(row => model.Score(row.Features)).Should().OnlyContain(score => score >= 0 && score <= 1);
    }

    private static double Weight(LinearModel model, string feature) => model.Weights[PairFeatures.Names.IndexOf(feature)];

    private static double Loss(LinearModel model, ImmutableArray<TrainingRow> rows) =>
        ScoreQuality.Of(rows, [.. rows.Select(row => model.Score(row.Features))]).LogLoss;
}
