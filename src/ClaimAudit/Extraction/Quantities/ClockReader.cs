namespace ClaimAudit.Extraction.Quantities;

/// <summary>Reads times of day: <c>11 p.m.</c>, <c>17:00</c>, <c>noon</c>, <c>9 o'clock</c>.</summary>
internal static class ClockReader
{
    private const int Noon = 720;
    private const int Midnight = 1_440;

    /// <summary>The unit of times of day.</summary>
    public const string Unit = "minute-of-day";

    /// <summary>Reads the time that begins at an atom.</summary>
    public static bool TryRead(AtomRow row, int index, out Operand time)
    {
        time = default;
        if (row.Word(index) is "noon" or "midnight" or "midday")
        {
            time = At(row.Is(index, "midnight") ? MidnightAt(row, index) : Noon, index, index + 1);
            return true;
        }

        if (row.Word(index) is "12" && row.Word(index + 1) is "noon" or "midnight")
        {
            time = At(row.Is(index + 1, "noon") ? Noon : MidnightAt(row, index), index, index + 2);
            return true;
        }

        return row.KindAt(index) switch
        {
            AtomKind.Clock => TryHalf(row, index, row[index].Value, true, out time),
            AtomKind.Number when row[index].Length <= 2 && row[index].Value is >= 1 and <= 12 => TryHalf(row, index, row[index].Value * 60, false, out time),
            _ => false,
        };
    }

    /// <summary>A bare hour before a time: <c>9</c> in "9 to 5 p.m.".</summary>
    public static Operand HourBefore(Operand hour, Operand time)
    {
        var minutes = (hour.Figure % 12) * 60;
        minutes = time.Low >= Noon && minutes + Noon < time.Low ? minutes + Noon : minutes;
        return At(minutes, hour.First, hour.End);
    }

    /// <summary>Bare hours of a working day: <c>9 to 5</c>.</summary>
    public static (Operand From, Operand To) WorkingDay(Operand from, Operand to) =>
        (At(from.Figure * 60, from.First, from.End), At((to.Figure * 60) + Noon, to.First, to.End));

    private static bool TryHalf(AtomRow row, int index, decimal minutes, bool sure, out Operand time)
    {
        var half = row.Word(index + 1);
        var end = half is "am" or "pm" or "o'clock" ? index + 2 : index + 1;
        if (half is "a" or "p" && row.Is(index + 2, ".") && row.Is(index + 3, "m"))
        {
            half += "m";
            end = row.Is(index + 4, ".") ? index + 5 : index + 4;
        }

        minutes = half switch
        {
            "pm" when minutes < Noon => minutes + Noon,
            "am" when minutes >= Noon && minutes < Midnight => minutes - Noon,
            _ => minutes,
        };
        time = At(minutes, index, end);
        return end > index + 1 || sure;
    }

    private static decimal MidnightAt(AtomRow row, int index) => row.Word(index - 1) is "from" or "between" or "after" ? 0 : Midnight;

    private static Operand At(decimal minutes, int first, int end) => Operand.At(Dimension.ClockTime, minutes, minutes, Unit, first, end);
}
