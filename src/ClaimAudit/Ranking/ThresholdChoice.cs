using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Ranking;

/// <summary>Chooses the highest thresholds that demote no rightly found row.</summary>
internal static class ThresholdChoice
{
    private const double Steps = 1e6;

    /// <summary>The thresholds for rows and the scores they got when held aside; 0 where no row of a verdict is right, as nothing then tells the two apart.</summary>
    public static DemotionThresholds Of(ImmutableArray<TrainingRow> rows, ImmutableArray<double> scores) =>
        new(LowestRight(Verdict.Contradiction, rows, scores), LowestRight(Verdict.Tension, rows, scores));

    private static double LowestRight(Verdict found, ImmutableArray<TrainingRow> rows, ImmutableArray<double> scores)
    {
        var right = rows.Select((row, i) => (Row: row, Score: scores[i])).Where(pair => pair.Row.Found == found && pair.Row.IsRight).ToImmutableArray();
        return right.IsEmpty ? 0 : Math.Floor(right.Min(pair => pair.Score) * Steps) / Steps;
    }
}
