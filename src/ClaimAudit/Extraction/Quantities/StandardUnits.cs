using System.Collections.Immutable;

namespace ClaimAudit.Extraction.Quantities;

/// <summary>The units known without a rule pack.</summary>
public static class StandardUnits
{
    private const decimal Day = 86_400;
    private const decimal Month = 2_629_800;

    /// <summary>All units; a year holds 365.25 days and a month a twelfth of it.</summary>
    public static ImmutableArray<Unit> All { get; } =
    [
        Of("second", Dimension.Duration, 1, "second", "sec"),
        Of("minute", Dimension.Duration, 60, "minute", "min"),
        Of("hour", Dimension.Duration, 3_600, "hour", "hr"),
        Of("day", Dimension.Duration, Day, "day", "calendar day", "consecutive day"),
        Of("business-day", Dimension.Duration, Day, "business day", "working day", "work day", "workday"),
        Of("night", Dimension.Duration, Day, "night"),
        Of("week", Dimension.Duration, 7 * Day, "week", "calendar week", "wk"),
        Of("fortnight", Dimension.Duration, 14 * Day, "fortnight"),
        Of("month", Dimension.Duration, Month, "month", "calendar month"),
        Of("quarter", Dimension.Duration, 3 * Month, "quarter", "calendar quarter"),
        Of("year", Dimension.Duration, 12 * Month, "year", "calendar year", "yr"),
        Of("decade", Dimension.Duration, 120 * Month, "decade"),
        Of("century", Dimension.Duration, 1_200 * Month, "century"),
        Of("percent", Dimension.Percent, 1, "percent", "per cent", "pct"),
        Of("percentage-point", Dimension.Percent, 1, "percentage point"),
        Of("USD", Dimension.Money, 1, "dollar", "usd", "us dollar", "buck"),
        Of("USD", Dimension.Money, 0.01m, "cent", "¢"),
        Of("GBP", Dimension.Money, 1, "pound sterling", "gbp"),
        Of("GBP", Dimension.Money, 0.01m, "penny", "pence"),
        Of("EUR", Dimension.Money, 1, "euro", "eur"),
        Of("JPY", Dimension.Money, 1, "yen", "jpy"),
        Of("CAD", Dimension.Money, 1, "canadian dollar", "cad"),
        Of("byte", Dimension.DataSize, 1, "byte"),
        Of("kilobyte", Dimension.DataSize, 1_000, "kb", "kilobyte"),
        Of("megabyte", Dimension.DataSize, 1_000_000, "mb", "megabyte", "meg"),
        Of("gigabyte", Dimension.DataSize, 1_000_000_000, "gb", "gigabyte", "gig"),
        Of("terabyte", Dimension.DataSize, 1_000_000_000_000, "tb", "terabyte"),
        Of("petabyte", Dimension.DataSize, 1_000_000_000_000_000, "pb", "petabyte"),
        Of("kibibyte", Dimension.DataSize, 1_024, "kib", "kibibyte"),
        Of("mebibyte", Dimension.DataSize, 1_048_576, "mib", "mebibyte"),
        Of("gibibyte", Dimension.DataSize, 1_073_741_824, "gib", "gibibyte"),
        Of("tebibyte", Dimension.DataSize, 1_099_511_627_776, "tib", "tebibyte"),
        Of("kilobit-per-second", Dimension.DataRate, 1_000, "kbps", "kbit/s"),
        Of("megabit-per-second", Dimension.DataRate, 1_000_000, "mbps", "mbit/s"),
        Of("gigabit-per-second", Dimension.DataRate, 1_000_000_000, "gbps", "gbit/s"),
        Of("millimetre", Dimension.Length, 0.001m, "millimetre", "millimeter", "mm"),
        Of("centimetre", Dimension.Length, 0.01m, "centimetre", "centimeter", "cm"),
        Of("metre", Dimension.Length, 1, "metre", "meter"),
        Of("kilometre", Dimension.Length, 1_000, "kilometre", "kilometer", "km"),
        Of("inch", Dimension.Length, 0.0254m, "inch"),
        Of("foot", Dimension.Length, 0.3048m, "foot", "feet", "ft"),
        Of("yard", Dimension.Length, 0.9144m, "yard", "yd"),
        Of("mile", Dimension.Length, 1_609.344m, "mile", "mi"),
        Of("square-metre", Dimension.Area, 1, "square metre", "square meter", "sq m", "m²", "sqm"),
        Of("square-kilometre", Dimension.Area, 1_000_000, "square kilometre", "square kilometer", "km²"),
        Of("square-foot", Dimension.Area, 0.09290304m, "square foot", "square feet", "sq ft", "sqft"),
        Of("square-mile", Dimension.Area, 2_589_988.110336m, "square mile"),
        Of("acre", Dimension.Area, 4_046.8564224m, "acre"),
        Of("hectare", Dimension.Area, 10_000, "hectare", "ha"),
        Of("millilitre", Dimension.Volume, 0.001m, "millilitre", "milliliter", "ml"),
        Of("litre", Dimension.Volume, 1, "litre", "liter"),
        Of("gallon", Dimension.Volume, 3.785411784m, "gallon"),
        Of("milligram", Dimension.Mass, 0.000001m, "milligram", "mg"),
        Of("gram", Dimension.Mass, 0.001m, "gram", "gramme"),
        Of("kilogram", Dimension.Mass, 1, "kilogram", "kilo", "kg"),
        Of("tonne", Dimension.Mass, 1_000, "tonne"),
        Of("ounce", Dimension.Mass, 0.028349523125m, "ounce", "oz"),
        Of("pound", Dimension.Mass, 0.45359237m, "lb", "pound"),
        Of("ton", Dimension.Mass, 907.18474m, "ton"),
        Of("celsius", Dimension.Temperature, 1, "degree celsius", "celsius", "°c", "degree c"),
        new("fahrenheit", Dimension.Temperature, ["degree fahrenheit", "fahrenheit", "°f", "degree f"], 5m / 9m, 32),
        Of("point", Dimension.Score, 1, "point"),
    ];

    private static Unit Of(string id, Dimension dimension, decimal factor, params ImmutableArray<string> words) =>
        new(id, dimension, words, factor);
}
