using System.Collections.Immutable;
using System.Globalization;
using ClaimAudit.Ranking;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Ranking;

[TestFixture]
public sealed class CrossValidationTests
{
    [Test]
    public void No_scorer_sees_a_row_of_the_group_it_scores()
    {
        var trainer = new SpyTrainer();
        var rows = SampleRows.Many();
        var scores = CrossValidation.Run(rows, trainer, 3);
        trainer.GroupsSeen.Should().HaveCount(3);
        for (var i = 0; i < rows.Length; i++)
        {
            trainer.GroupsSeen[(int)scores.Scores[i]].Should().NotContain(rows[i].Group);
        }
    }

    [FsCheck.NUnit.Property(MaxTest = 50)]
    public void A_group_is_never_parted_and_folds_are_nearly_even(byte[] groups)
    {
        ImmutableArray<TrainingRow> rows = [.. groups.Select(group => SampleRows.Row(SampleRows.Pair(), null, (group % 20).ToString(CultureInfo.InvariantCulture)))];
        var folds = CrossValidation.Run(rows, new SpyTrainer(), 4).Folds;
        rows.Zip(folds).GroupBy(pair => pair.First.Group, StringComparer.Ordinal).All(group => group.Select(pair => pair.Second).Distinct().Count() == 1).Should().BeTrue();
        var largestGroup = rows.GroupBy(row => row.Group, StringComparer.Ordinal).Select(group => group.Count()).DefaultIfEmpty().Max();
        var sizes = Enumerable.Range(0, 4).Select(fold => folds.Count(of => of == fold)).ToArray();
        (sizes.Max() - sizes.Min()).Should().BeLessThanOrEqualTo(largestGroup);
    }

    [Test]
    public void Training_rows_of_one_label_make_a_scorer_that_says_so()
    {
        ImmutableArray<TrainingRow> rows =
        [
            SampleRows.Row(SampleRows.Pair(), Verdict.Contradiction, "a"), SampleRows.Row(SampleRows.Pair(), null, "b"),
        ];
        CrossValidation.Run(rows, new LinearTrainer(), 2).Scores.Should().Equal(0, 1);
    }
}
