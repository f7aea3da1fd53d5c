using System.Collections.Immutable;

namespace ClaimAudit.Ranking;

/// <summary>Whether scores mean what they say: of pairs scored 0.8, eight in ten should be contradictions.</summary>
/// <param name="Bins">Intervals of one width from 0 to 1, in order.</param>
/// <param name="Error">The mean gap between score and share over the bins, weighted by rows, from 0 to 1.</param>
public sealed record CalibrationTable(ImmutableArray<CalibrationBin> Bins, double Error)
{
    /// <summary>Sorts scores into bins.</summary>
    /// <param name="rows">At least one row.</param>
    /// <param name="scores">The score of each row, from 0 to 1.</param>
    /// <param name="bins">How many bins, from 1.</param>
    public static CalibrationTable Of(ImmutableArray<TrainingRow> rows, ImmutableArray<double> scores, int bins = 10)
    {
        var byBin = rows.Select((row, i) => (row.IsContradiction, Score: scores[i]))
            .ToLookup(pair => Math.Min((int)(pair.Score * bins), bins - 1));
        var table = Enumerable.Range(0, bins).Select(bin => Bin(bin, bins, [.. byBin[bin]])).ToImmutableArray();
        var error = table.Sum(bin => bin.Rows * Math.Abs((bin.MeanScore ?? 0) - (bin.Share ?? 0))) / rows.Length;
        return new CalibrationTable(table, error);
    }

    private static CalibrationBin Bin(int bin, int bins, ImmutableArray<(bool IsContradiction, double Score)> rows) => new(
        (double)bin / bins,
        (bin + 1.0) / bins,
        rows.Length,
        rows.IsEmpty ? null : rows.Average(row => row.Score),
        rows.IsEmpty ? null : (double)rows.Count(row => row.IsContradiction) / rows.Length);
}
