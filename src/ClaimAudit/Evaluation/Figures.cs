using System.Globalization;

namespace ClaimAudit.Evaluation;

/// <summary>Precision, recall and F1 of a count.</summary>
/// <param name="TruePositives">Flagged and labelled a contradiction.</param>
/// <param name="FalsePositives">Flagged and labelled, or left, as none.</param>
/// <param name="Missed">Labelled a contradiction and not flagged.</param>
public readonly record struct Figures(int TruePositives, int FalsePositives, int Missed)
{
    private const int Digits = 3;

    /// <summary>The share of the flagged that is right, from 0 to 1; null where nothing was flagged.</summary>
    public double? Precision => Share(TruePositives, TruePositives + FalsePositives);

    /// <summary>The share of the labelled that was flagged, from 0 to 1; null where nothing is labelled.</summary>
    public double? Recall => Share(TruePositives, TruePositives + Missed);

    /// <summary>The harmonic mean of precision and recall, from 0 to 1.</summary>
    public double F1 => TruePositives == 0 ? 0 : 2 * Precision!.Value * Recall!.Value / (Precision.Value + Recall.Value);

    /// <summary>A part of a whole; null where there is no whole.</summary>
    public static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;

    /// <summary>A figure to three digits, ties to even on its exact binary value.</summary>
    public static decimal? Rounded(double? figure) => figure is { } value
        ? Math.Round(decimal.Parse(value.ToString("F28", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), Digits)
        : null;
}
