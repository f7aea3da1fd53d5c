namespace ClaimAudit.Extraction.Quantities;

/// <summary>Tells an age from a duration: <c>eight years old</c>, <c>18 years of age</c>, <c>eight-year-old</c>.</summary>
internal static class Age
{
    /// <summary>The years of age.</summary>
    public const string Unit = "year";

    /// <summary>The atom behind the age whose unit ends at <paramref name="end"/>; 0 for a plain duration.</summary>
    public static int End(AtomRow row, int end, Unit unit)
    {
        if (unit.Dimension != Dimension.Duration)
        {
            return 0;
        }

        var at = row.PastHyphen(end);
        return row.Word(at) is "old" or "olds" ? at + 1
            : row.Is(at, "of") && row.Is(at + 1, "age") ? at + 2
            : row.Word(at) is "or" or "and" && row.Word(at + 1) is "older" or "younger" ? at
            : 0;
    }

    /// <summary>An age given in the base unit of durations.</summary>
    public static Operand Operand(decimal duration, NumberReading number, UnitTable units, int end) =>
        OfYears(duration / (units.ById("year")?.Factor ?? 1), number with { End = end });

    /// <summary>An age in years.</summary>
    public static Operand OfYears(decimal years, NumberReading number) =>
        new(Dimension.Age, years, years, years, Unit, null, number.First, number.End, -1);

    /// <summary>Whether a bare number is an age by the words around it.</summary>
    public static bool IsMeant(AtomRow row, Operand number)
    {
        if (number.Figure is < 1 or > 120 || decimal.Truncate(number.Figure) != number.Figure)
        {
            return false;
        }

        var before = row.Word(number.First - 1);
        return before is "age" or "aged" or "ages"
            || (before is "of" or "than" && row.Word(number.First - 2) is "age" or "older" or "younger")
            || (row.Word(number.End) is "or" or "and" && row.Word(number.End + 1) is "older" or "over" or "under" or "younger")
            || (before is "under" or "over" && number.Figure >= 10 && number.Figure <= 99);
    }
}
