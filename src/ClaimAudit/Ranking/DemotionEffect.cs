using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Ranking;

/// <summary>What demotion does to the findings of one verdict.</summary>
/// <param name="Right">How many were right before.</param>
/// <param name="Wrong">How many were wrong before.</param>
/// <param name="RightKept">How many of the right ones keep their verdict.</param>
/// <param name="WrongKept">How many of the wrong ones keep their verdict.</param>
public sealed record DemotionEffect(int Right, int Wrong, int RightKept, int WrongKept)
{
    /// <summary>The precision without demotion, from 0 to 1; null for no findings.</summary>
    public double? PrecisionWithout => Share(Right, Right + Wrong);

    /// <summary>The precision with demotion, from 0 to 1; null where no finding is left.</summary>
    public double? PrecisionWith => Share(RightKept, RightKept + WrongKept);

    /// <summary>The share of right findings that is kept, from 0 to 1; null where there are none.</summary>
    public double? RecallKept => Share(RightKept, Right);

    /// <summary>Whether wrong findings go and every right one stays.</summary>
    public bool Improves => RightKept == Right && WrongKept < Wrong;

    /// <summary>Measures demotion on rows held aside: the thresholds for a fold are chosen on the other folds alone.</summary>
    public static DemotionEffect Of(Verdict found, ImmutableArray<TrainingRow> rows, HeldAsideScores scores)
    {
        var thresholds = scores.Folds.Distinct().ToDictionary(fold => fold, fold => ChosenWithout(fold, rows, scores));
        return Of(found, rows, scores.Scores, i => thresholds[scores.Folds[i]]);
    }

    /// <summary>Measures demotion below thresholds chosen before.</summary>
    public static DemotionEffect Of(Verdict found, ImmutableArray<TrainingRow> rows, ImmutableArray<double> scores, DemotionThresholds thresholds) =>
        Of(found, rows, scores, _ => thresholds);

    private static DemotionEffect Of(Verdict found, ImmutableArray<TrainingRow> rows, ImmutableArray<double> scores, Func<int, DemotionThresholds> thresholds)
    {
        var judged = rows.Select((row, i) => (Row: row, Kept: thresholds(i).Apply(found, scores[i]) == found))
            .Where(pair => pair.Row.Found == found)
            .ToImmutableArray();
        return new DemotionEffect(
            judged.Count(pair => pair.Row.IsRight),
            judged.Count(pair => !pair.Row.IsRight),
            judged.Count(pair => pair.Row.IsRight && pair.Kept),
            judged.Count(pair => !pair.Row.IsRight && pair.Kept));
    }

    private static DemotionThresholds ChosenWithout(int fold, ImmutableArray<TrainingRow> rows, HeldAsideScores scores) => ThresholdChoice.Of(
        [.. rows.Where((_, i) => scores.Folds[i] != fold)],
        [.. scores.Scores.Where((_, i) => scores.Folds[i] != fold)]);

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
