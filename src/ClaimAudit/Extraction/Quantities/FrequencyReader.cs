using System.Collections.Frozen;

namespace ClaimAudit.Extraction.Quantities;

/// <summary>Reads how often: <c>monthly</c>, <c>twice a year</c>, <c>every six weeks</c>, <c>every other day</c>.</summary>
internal sealed class FrequencyReader(UnitTable units)
{
    private static readonly FrozenDictionary<string, (decimal Count, string Period)> Adverbs =
        new Dictionary<string, (decimal, string)>(StringComparer.Ordinal)
        {
            ["hourly"] = (1, "hour"),
            ["daily"] = (1, "day"),
            ["nightly"] = (1, "day"),
            ["weekly"] = (1, "week"),
            ["fortnightly"] = (1, "fortnight"),
            ["biweekly"] = (1, "fortnight"),
            ["monthly"] = (1, "month"),
            ["bimonthly"] = (0.5m, "month"),
            ["semimonthly"] = (2, "month"),
            ["quarterly"] = (1, "quarter"),
            ["semiannually"] = (2, "year"),
            ["semiannual"] = (2, "year"),
            ["biannually"] = (2, "year"),
            ["biannual"] = (2, "year"),
            ["annually"] = (1, "year"),
            ["annual"] = (1, "year"),
            ["yearly"] = (1, "year"),
            ["biennially"] = (0.5m, "year"),
            ["biennial"] = (0.5m, "year"),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads the frequency that begins at an atom.</summary>
    public bool TryRead(AtomRow row, int index, out Operand frequency)
    {
        if (Adverbs.TryGetValue(row.Word(index), out var adverb) && row.KindAt(index + 1) != AtomKind.Hyphen && units.ById(adverb.Period) is { } period)
        {
            frequency = Times(adverb.Count, period.ToBase(1), index, index + 1);
            return true;
        }

        return TryTimes(row, index, out frequency) || TryEvery(row, index, out frequency);
    }

    private bool TryTimes(AtomRow row, int index, out Operand frequency)
    {
        frequency = default;
        var count = 0m;
        var end = index + 1;
        if (row.Word(index) is "once" or "twice")
        {
            count = row.Is(index, "once") ? 1 : 2;
        }
        else if (NumberReader.TryRead(row, index, out var number) && row.Word(number.End) is "times" or "time")
        {
            count = number.Value;
            end = number.End + 1;
        }

        if (count == 0)
        {
            return false;
        }

        if (TryEvery(row, end, out frequency))
        {
            frequency = Scaled(frequency, count, index);
            return true;
        }

        if (row.Word(end) is not ("a" or "an" or "per") || Period(row, end + 1, out var after) is not { } period)
        {
            return false;
        }

        frequency = Times(count, period.ToBase(1), index, after);
        return true;
    }

    private bool TryEvery(AtomRow row, int index, out Operand frequency)
    {
        frequency = default;
        if (row.Word(index) is not ("every" or "each" or "per"))
        {
            return false;
        }

        var at = index + 1;
        var length = 1m;
        if (row.Is(index, "every") && row.Is(at, "other"))
        {
            length = 2;
            at++;
        }
        else if (row.Is(index, "every") && NumberReader.TryRead(row, at, out var number))
        {
            length = number.Value;
            at = number.End;
        }

        if (length <= 0 || Period(row, at, out var end) is not { } period)
        {
            return false;
        }

        frequency = Times(1, length * period.ToBase(1), index, end);
        return true;
    }

    private Unit? Period(AtomRow row, int index, out int end) =>
        units.At(row, index, out end) is { Dimension: Dimension.Duration } unit ? unit : null;

    private Operand Times(decimal count, decimal period, int first, int end)
    {
        var perYear = (units.ById("year")?.ToBase(1) ?? period) / period;
        return Operand.Measured(count, new Unit("per-year", Dimension.Frequency, [], perYear), first, end);
    }

    private static Operand Scaled(Operand frequency, decimal count, int first) => frequency with
    {
        First = first,
        Figure = frequency.Figure * count,
        Low = frequency.Low * count,
        High = frequency.High * count,
    };
}
