using System.Collections.Frozen;

namespace ClaimAudit.Extraction.Quantities;

/// <summary>Brings rates and dates of different kinds on one line.</summary>
internal static class Periods
{
    private static readonly FrozenDictionary<string, decimal> Seconds = StandardUnits.All
        .Where(unit => unit.Dimension == Dimension.Duration)
        .ToFrozenDictionary(unit => unit.Id, unit => unit.Factor, StringComparer.Ordinal);

    /// <summary>The length of the time unit of that id, in seconds; null for anything else.</summary>
    public static decimal? Find(string id) => Seconds.TryGetValue(id, out var seconds) ? seconds : null;

    /// <summary>Brings a day with its year and a day without to days of the year; false when the two cannot be compared.</summary>
    public static bool TryOneYear(Quantity a, Quantity b, ref Extent first, ref Extent second) =>
        TryDay(a, ref first) && TryDay(b, ref second);

    private static bool TryDay(Quantity quantity, ref Extent extent)
    {
        if (quantity.Low != quantity.High || quantity.Unit == DateUnits.DayOfMonth)
        {
            return false;
        }

        if (quantity.Unit == DateUnits.Calendar)
        {
            var day = DateUnits.DayOfYear(quantity.Low);
            extent = new Extent(day, day);
        }

        return true;
    }
}
