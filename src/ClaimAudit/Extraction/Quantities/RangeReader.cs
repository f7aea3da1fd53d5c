namespace ClaimAudit.Extraction.Quantities;

/// <summary>Joins two figures to a range: <c>two to three weeks</c>, <c>10–15 %</c>, <c>between May 10 and June 20</c>, <c>from 9 to 5</c>.</summary>
internal sealed class RangeReader(OperandReader operands)
{
    /// <summary>Reads the second figure of a range whose first has been read.</summary>
    public bool TryRead(AtomRow row, Operand given, out Operand from, out Operand to)
    {
        from = given;
        to = default;
        var at = given.End;
        var between = row.Word(given.First - 1) is "between" || row.Word(given.First - 2) is "between";
        var alternative = row.Is(at, "or") && given.IsBare;
        if (!alternative && !IsConnector(row, at, between))
        {
            return false;
        }

        var next = row.Is(at + 1, "the") ? at + 2 : at + 1;
        return operands.TryRead(row, next, out to)
            && TryAlign(row, ref from, ref to)
            && (from.Low <= to.High || from.Dimension is Dimension.ClockTime or Dimension.Date)
            && (!alternative || (to.Dimension is not (Dimension.Date or Dimension.ClockTime or Dimension.Number) && from.Low < to.Low));
    }

    private static bool IsConnector(AtomRow row, int at, bool between) =>
        row.KindAt(at) == AtomKind.Hyphen
        || row.Word(at) is "to" or "through" or "until" or "till"
        || (between && row.Is(at, "and"));

    private static bool TryAlign(AtomRow row, ref Operand from, ref Operand to)
    {
        if (from.IsBare && to.IsBare)
        {
            if (row.Is(from.First - 1, "from") && from.Figure > to.Figure && from.Figure <= 12 && to.Figure >= 1)
            {
                (from, to) = ClockReader.WorkingDay(from, to);
            }

            return true;
        }

        if (from.IsBare && to.Dimension == Dimension.ClockTime)
        {
            from = ClockReader.HourBefore(from, to);
            return from.Figure < to.Figure;
        }

        if (from.IsBare && to.Dimension != Dimension.Date)
        {
            from = from.InUnitOf(to);
        }
        else if (to.IsBare && from.Dimension == Dimension.Date && from.Unit != DateUnits.DayOfMonth && from.Low == from.High && to.Figure <= 31)
        {
            to = DateReader.InMonthOf(to, from);
        }
        else if (to.IsBare && from.Measure is not null)
        {
            to = to.InUnitOf(from);
        }

        return from.Dimension == to.Dimension && (from.Measure is not null || from.Unit == to.Unit || from.Dimension != Dimension.Date);
    }
}
