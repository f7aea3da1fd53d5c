using NodaTime;

namespace ClaimAudit.Extraction.Quantities;

/// <summary>Reads dates: <c>January 15, 2024</c>, <c>15 January</c>, <c>2024-01-15</c>, <c>in 2019</c>, <c>the first day of every month</c>.</summary>
internal static class DateReader
{
    /// <summary>Reads the date that begins at an atom.</summary>
    public static bool TryRead(AtomRow row, int index, out Operand date) =>
        TryMonthFirst(row, index, out date)
        || TryDayFirst(row, index, out date)
        || NumericDateReader.TryRead(row, index, out date)
        || MonthDayReader.TryRead(row, index, out date)
        || YearReader.TryRead(row, index, out date);

    /// <summary>A day of the month read as a date in the month of another: <c>20</c> in "May 10 to 20".</summary>
    public static Operand InMonthOf(Operand day, Operand date)
    {
        var low = date.Low + day.Figure - DayOf(date);
        return day with { Dimension = Dimension.Date, Unit = date.Unit, Figure = low, Low = low, High = low };
    }

    private static decimal DayOf(Operand date)
    {
        var calendar = date.Unit == DateUnits.Calendar;
        return calendar
            ? new LocalDate(1970, 1, 1).PlusDays((int)date.Low).Day
            : new LocalDate(2000, 1, 1).PlusDays((int)date.Low - 1).Day;
    }

    private static bool TryMonthFirst(AtomRow row, int index, out Operand date)
    {
        date = default;
        var month = CalendarWords.MonthAt(row, index);
        if (month == 0)
        {
            return false;
        }

        var at = row.Is(index + 1, ".") ? index + 2 : index + 1;
        at = row.Is(at, "the") && row.KindAt(at + 1) == AtomKind.Ordinal ? at + 1 : at;
        if (TryDay(row, at, month, out var day, out var end))
        {
            date = WithYear(row, month, day, index, end);
            return true;
        }

        return TryMonth(row, index, month, at, out date);
    }

    private static bool TryMonth(AtomRow row, int index, int month, int at, out Operand date)
    {
        at = row.Word(at) is "of" or "," ? at + 1 : at;
        if (YearAt(row, at) is { } year)
        {
            date = Operand.At(Dimension.Date, DateUnits.First(year, month, 1), DateUnits.Last(year, month), DateUnits.Calendar, index, at + 1);
            return true;
        }

        date = Operand.At(
            Dimension.Date,
            DateUnits.DayOfYear(new AnnualDate(month, 1)),
            DateUnits.DayOfYear(new AnnualDate(month, CalendarSystem.Iso.GetDaysInMonth(2000, month))),
            DateUnits.Annual,
            index,
            index + 1);
        return IsMonthAlone(row, index);
    }

    private static bool IsMonthAlone(AtomRow row, int index)
    {
        var before = row.Word(index - 1);
        return before is "in" or "since" or "by" or "until" or "during" or "before" or "after" or "from" or "through" or "between"
            || (before is "to" or "and" or "or" && CalendarWords.MonthAt(row, index - 2) > 0)
            || (before is "of" or "each" or "every" or "late" or "early" or "mid" && row.Word(index) is not ("may" or "march"));
    }

    private static bool TryDayFirst(AtomRow row, int index, out Operand date)
    {
        date = default;
        if (!TryDayNumber(row, index, out var day, out var end))
        {
            return false;
        }

        var at = row.Is(end, "day") ? end + 1 : end;
        at = row.Is(at, "of") ? at + 1 : at;
        var month = CalendarWords.MonthAt(row, at);
        if (month == 0 || !DateUnits.IsDay(month, day) || (row.Word(at) is "may" && !row[index].Lower.AsSpan().ContainsAnyInRange('0', '9') && at == end))
        {
            return false;
        }

        at = row.Is(at + 1, ".") ? at + 2 : at + 1;
        date = WithYear(row, month, (int)day, index, at);
        return true;
    }

    private static Operand WithYear(AtomRow row, int month, int day, int first, int end)
    {
        var at = row.Word(end) is "," or "of" ? end + 1 : end;
        if (YearAt(row, at) is { } year)
        {
            var value = DateUnits.First(year, month, day);
            return Operand.At(Dimension.Date, value, value, DateUnits.Calendar, first, at + 1);
        }

        var annual = DateUnits.DayOfYear(new AnnualDate(month, day));
        return Operand.At(Dimension.Date, annual, annual, DateUnits.Annual, first, end);
    }

    private static bool TryDay(AtomRow row, int index, int month, out int day, out int end)
    {
        var found = TryDayNumber(row, index, out var number, out end) && DateUnits.IsDay(month, number);
        day = found ? (int)number : 0;
        return found;
    }

    private static bool TryDayNumber(AtomRow row, int index, out decimal day, out int end)
    {
        if (OrdinalReader.TryRead(row, index, out var ordinal))
        {
            day = ordinal.Value;
            end = ordinal.End;
            return true;
        }

        end = index + 1;
        day = row.KindAt(index) == AtomKind.Number ? row[index].Value : 0;
        return day >= 1 && day <= 31 && row[index].Length <= 2;
    }

    private static int? YearAt(AtomRow row, int index) =>
        row.KindAt(index) == AtomKind.Number && row[index].Length == 4 && DateUnits.IsYear(row[index].Value) ? (int)row[index].Value : null;
}
