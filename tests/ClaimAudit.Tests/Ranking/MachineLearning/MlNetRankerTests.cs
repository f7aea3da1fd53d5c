using ClaimAudit.MachineLearning;
using ClaimAudit.Ranking;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Ranking.MachineLearning;

[TestFixture]
public sealed class MlNetRankerTests
{
    private static readonly IRankerTrainer[] Trainers = [MlNetTrainer.Linear, MlNetTrainer.Trees];

    [TestCaseSource(nameof(Trainers))]
    public void A_trainer_learns_what_the_labels_show(IRankerTrainer trainer)
    {
        var figures = RankerTraining.Compare(SampleRows.Many(), [trainer, new LinearTrainer(10_000)], RankerTraining.DefaultFolds);
        figures[0].Trainer.Should().BeSameAs(trainer, "it must lose less than a model held at zero");
        figures[0].Quality.AveragePrecision.Should().BeGreaterThan(0.75);
    }

    [TestCaseSource(nameof(Trainers))]
    public void A_trainer_is_repeatable_and_says_likelihoods(IRankerTrainer trainer)
    {
        var rows = SampleRows.Many();
        var (scorer, again) = (trainer.Train(rows), trainer.Train(rows));
        var scores = rows.Select(row => scorer.Score(row.Features)).ToArray();
        rows.Select(row => again.Score(row.Features)).Should().Equal(scores);
        scores.Should().OnlyContain(score => score >= 0 && score <= 1);
    }

    [TestCaseSource(nameof(Trainers))]
    public void Scores_held_aside_are_calibrated(IRankerTrainer trainer)
    {
        var rows = SampleRows.Many(600);
        var scores = CrossValidation.Run(rows, trainer, RankerTraining.DefaultFolds).Scores;
        CalibrationTable.Of(rows, scores).Error.Should().BeLessThan(0.15);
    }

    [TestCaseSource(nameof(Trainers))]
    public void A_written_ranker_is_read_and_ranks_alike(IRankerTrainer trainer)
    {
        var rows = SampleRows.Many();
        var ranker = new LearnedRanker(trainer.Train(rows), new DemotionThresholds(0.4, 0.2));
        using var file = new MemoryStream();
        MlNetRanker.Write(ranker, file);
        var reading = RankerFile.Read("ranker.zip", file.ToArray(), new MlNetRanker());
        reading.Diagnostics.Should().BeEmpty();
        reading.Ranker!.Thresholds.Should().Be(ranker.Thresholds);
        rows.Select(row => reading.Ranker.Scorer.Score(row.Features)).Should().Equal(rows.Select(row => ranker.Scorer.Score(row.Features)));
    }

    [Test]
    public void The_trainer_that_loses_least_is_trained()
    {
        var result = new MlNetRankerKind().Train(SampleRows.Many(120), RankerTraining.DefaultFolds);
        result.Compared.Select(figures => figures.Trainer.Name).Should().BeEquivalentTo("sdca", "fast-tree");
        result.Compared[0].Quality.LogLoss.Should().BeLessThanOrEqualTo(result.Compared[1].Quality.LogLoss);
        result.Best.Trainer.Should().Be(result.Compared[0].Trainer.Name);
        result.Best.Ranker.Rank(Verdict.Tension, SampleRows.Pair()).Score.Should().BeInRange(0, 1);
    }

    [Test]
    public void A_damaged_archive_is_refused() =>
        RankerFile.Read("ranker.zip", "PK\x03\x04 and nonsense"u8.ToArray(), new MlNetRanker()).Diagnostics.Should().ContainSingle()
            .Which.ToString().Should().StartWith("ranker.zip: error CLA9201: this archive is no ranker of this version");
}
