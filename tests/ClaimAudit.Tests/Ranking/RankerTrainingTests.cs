using System.Collections.Immutable;
using ClaimAudit.Ranking;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Ranking;

[TestFixture]
public sealed class RankerTrainingTests
{
    [Test]
    public void The_same_rows_in_any_order_make_the_same_bytes()
    {
        var rows = SampleRows.Many();
        ImmutableArray<TrainingRow> shuffled = [.. rows.OrderBy(row => row.Features.Values[1])];
        Written(RankerTraining.Run(shuffled)).Should().Be(Written(RankerTraining.Run(rows)));
    }

    [Test]
    public void Rows_that_can_be_told_apart_are_told_apart_at_equal_recall()
    {
        var result = RankerTraining.Run(SampleRows.Clean());
        result.Contradictions.Should().Be(new DemotionEffect(Right: 30, Wrong: 30, RightKept: 30, WrongKept: 0));
        result.Contradictions.PrecisionWithout.Should().Be(0.5);
        result.Contradictions.PrecisionWith.Should().Be(1);
        result.Contradictions.RecallKept.Should().Be(1);
        result.IsWorthUsing.Should().BeTrue();
        result.Quality.AveragePrecision.Should().Be(1);
    }

    [Test]
    public void Labels_that_follow_nothing_make_no_ranker_worth_using()
    {
        ImmutableArray<TrainingRow> rows = [.. SampleRows.Clean().Select((row, i) => row with { Label = i / 2 % 2 == 0 ? Verdict.Contradiction : null })];
        var result = RankerTraining.Run(rows);
        result.IsWorthUsing.Should().BeFalse();
        result.Quality.LogLoss.Should().BeGreaterThan(0.6);
    }

    [Test]
    public void Chosen_thresholds_keep_every_rightly_found_row_held_aside()
    {
        var rows = SampleRows.Many();
        var result = RankerTraining.Run(rows);
        var scores = CrossValidation.Run([.. rows], new TunedLinearTrainer(), RankerTraining.DefaultFolds).Scores;
        rows.Select((row, i) => (Row: row, Left: result.Ranker.Thresholds.Apply(row.Found, scores[i])))
            .Where(pair => pair.Row.IsRight).Should().OnlyContain(pair => pair.Left == pair.Row.Found);
    }

    [Test]
    public void The_ablation_puts_what_the_labels_follow_above_what_they_do_not()
    {
        var ablation = RankerTraining.Run(SampleRows.Many()).Ablation;
        ablation.Take(3).Select(row => row.Feature).Should().BeEquivalentTo("coverage", "terms-shared", "unsure");
        ablation.Take(3).Should().OnlyContain(row => row.LogLossLost > 0);
        ablation.Should().NotContain(row => row.Feature == "same-thing", "it never varies");
    }

    [Test]
    public void The_calibration_counts_every_row() =>
        RankerTraining.Run(SampleRows.Many()).Calibration.Bins.Sum(bin => bin.Rows).Should().Be(SampleRows.Many().Length);

    [Test]
    public void Trainers_are_compared_on_rows_held_aside_the_best_first()
    {
        var figures = RankerTraining.Compare(SampleRows.Many(), [new LinearTrainer(10_000), new TunedLinearTrainer()], RankerTraining.DefaultFolds);
        figures[0].Quality.LogLoss.Should().BeLessThan(figures[1].Quality.LogLoss);
        figures[0].Quality.Should().Be(RankerTraining.Run(SampleRows.Many()).Quality);
    }

    [Test]
    public void A_tension_is_right_where_the_label_is_no_weaker()
    {
        var pair = SampleRows.Pair();
        SampleRows.Row(pair, Verdict.Contradiction, found: Verdict.Tension).IsRight.Should().BeTrue();
        SampleRows.Row(pair, Verdict.Tension, found: Verdict.Tension).IsRight.Should().BeTrue();
        SampleRows.Row(pair, null, found: Verdict.Tension).IsRight.Should().BeFalse();
        SampleRows.Row(pair, Verdict.Tension, found: Verdict.Contradiction).IsRight.Should().BeFalse();
    }

    [Test]
    public void Labels_of_one_kind_are_refused_with_what_is_missing() =>
        FluentActions.Invoking(() => RankerTraining.Run([.. SampleRows.Many().Where(row => row.IsContradiction)]))
            .Should().Throw<RankerTrainingException>().WithMessage("*add labels of the other");

    [Test]
    public void No_labels_are_refused() =>
        FluentActions.Invoking(() => RankerTraining.Run([])).Should().Throw<RankerTrainingException>().WithMessage("of 0 labelled findings 0 *");

    [Test]
    public void Labels_of_one_page_are_refused_with_its_name() =>
        FluentActions.Invoking(() => RankerTraining.Run([.. SampleRows.Many().Select(row => row with { Group = "ohio.txt" })]))
            .Should().Throw<RankerTrainingException>().WithMessage("*\"ohio.txt\"*second page");

    private static string Written(RankerTrainingResult result)
    {
        var text = new StringWriter();
        RankerFile.Write(result.Ranker, text);
        return text.ToString();
    }
}
