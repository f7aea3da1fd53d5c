using System.Collections.Immutable;
using System.Globalization;
using ClaimAudit.Ranking;

namespace ClaimAudit.Cli.Output;

/// <summary>What came of training, for a person.</summary>
internal static class TrainingText
{
    /// <param name="rows">The labelled findings.</param>
    /// <param name="training">What came of them.</param>
    /// <param name="folds">In how many parts they were held aside.</param>
    /// <param name="groups">What was never parted: <c>page</c> or <c>source</c>.</param>
    public static string Of(ImmutableArray<TrainingRow> rows, ComparedTraining training, int folds, string groups)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var best = training.Best;
        var count = rows.Select(row => row.Group).Distinct(StringComparer.Ordinal).Count();
        text.WriteLine($"{best.Trainer}: {RankerText.Count(rows.Length, "finding")} of {RankerText.Count(count, groups)}, {rows.Count(row => row.IsContradiction)} labelled a contradiction");
        foreach (var trainer in training.Compared.Skip(1))
        {
            text.WriteLine($"  against {trainer.Trainer.Name}: log loss {ScoreText.Show(trainer.Quality.LogLoss)}, average precision {ScoreText.Show(trainer.Quality.AveragePrecision)}");
        }

        text.WriteLine($"\nheld aside, in {Math.Min(folds, count)} parts that share no {groups}");
        RankerText.WriteQuality(text, best.Quality, best.RuleOrder, best.Calibration);
        RankerText.WriteEffect(text, "contradictions", best.Contradictions);
        RankerText.WriteEffect(text, "tensions", best.Tensions);
        RankerText.WriteCalibration(text, best.Calibration, "held aside");
        RankerText.WriteAblation(text, best.Ablation, "where it learns without a feature");
        text.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\nbelow {best.Ranker.Thresholds.ContradictionBelow:0.000} a contradiction becomes a tension, below {best.Ranker.Thresholds.TensionBelow:0.000} a tension a near miss"));
        text.WriteLine(best.IsWorthUsing
            ? "Held aside, it makes contradictions more precise and loses none of the right ones."
            : "Held aside, it does not make contradictions more precise at equal recall: leave it off.");
        return text.ToString();
    }
}
