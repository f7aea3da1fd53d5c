namespace ClaimAudit.Extraction.Quantities;

/// <summary>Reads days of no month in particular: <c>the first day of every month</c>, <c>the 15th of the month</c>, <c>by the 10th</c>.</summary>
internal static class MonthDayReader
{
    /// <summary>Reads the day that begins at an atom, behind <c>the</c>.</summary>
    public static bool TryRead(AtomRow row, int index, out Operand day)
    {
        day = default;
        if (row.Is(index, "last") && row.Is(index + 1, "day") && OfMonth(row, index + 2) is > 0 and var lastEnd)
        {
            day = Operand.At(Dimension.Date, 31, 31, DateUnits.DayOfMonth, index, lastEnd);
            return true;
        }

        if (!OrdinalReader.TryRead(row, index, out var ordinal) || ordinal.Value is < 1 or > 31)
        {
            return false;
        }

        var end = OfMonth(row, row.Is(ordinal.End, "day") ? ordinal.End + 1 : ordinal.End);
        if (end == 0 && ordinal.Digits && IsAlone(row, ordinal))
        {
            end = ordinal.End;
        }

        day = Operand.At(Dimension.Date, ordinal.Value, ordinal.Value, DateUnits.DayOfMonth, index, end);
        return end > 0;
    }

    private static int OfMonth(AtomRow row, int at)
    {
        if (row.Word(at) is not ("of" or "in"))
        {
            return 0;
        }

        for (var next = at + 1; next <= at + 3; next++)
        {
            if (row.Is(next, "month"))
            {
                return next + 1;
            }

            if (row.Word(next) is not ("the" or "each" or "every" or "a" or "any" or "calendar" or "following" or "next"))
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool IsAlone(AtomRow row, NumberReading ordinal) =>
        row.Is(ordinal.First - 1, "the")
        && row.Word(ordinal.First - 2) is "on" or "by" or "before" or "until" or "after" or "than" or "from"
        && CountReader.NounFrom(row, ordinal.End) < 0;
}
