namespace ClaimAudit.Extraction.Quantities;

/// <summary>Reads a number with its unit, currency, per cent or counted noun.</summary>
internal sealed class AmountReader(UnitTable units)
{
    private static readonly Unit Percent = new("percent", Dimension.Percent, [], 1);

    /// <summary>Reads the amount that begins at an atom.</summary>
    public bool TryRead(AtomRow row, int index, out Operand operand) =>
        TryCurrencyFirst(row, index, out operand)
        || TryShare(row, index, out operand)
        || TryHalfUnit(row, index, out operand)
        || TryNumber(row, index, out operand)
        || TryArticle(row, index, out operand);

    private bool TryCurrencyFirst(AtomRow row, int index, out Operand operand)
    {
        operand = default;
        var sign = row.KindAt(index) == AtomKind.Currency ? index
            : row.Word(index) is "us" or "a" or "c" or "ca" && row.KindAt(index + 1) == AtomKind.Currency && row.Touches(index) ? index + 1
            : -1;
        var currency = sign >= 0 ? SignWords.CurrencyOf(row.Word(sign))
            : row.KindAt(index) == AtomKind.Word && units.At(row, index, out _) is { Dimension: Dimension.Money } code && row.Word(index).Length == 3 ? code.Id
            : null;
        if (currency is null || !NumberReader.TryRead(row, Math.Max(sign, index) + 1, out var number) || !number.Digits)
        {
            return false;
        }

        var end = row.Is(number.End, "usd") ? number.End + 1 : number.End;
        operand = Operand.Measured(number.Value, Currency(currency), index, end);
        return true;
    }

    private static bool TryShare(AtomRow row, int index, out Operand operand)
    {
        var found = ShareReader.TryRead(row, index, out var percent, out var end);
        operand = found ? Operand.Measured(percent, Percent, index, end) : default;
        return found;
    }

    private bool TryHalfUnit(AtomRow row, int index, out Operand operand)
    {
        operand = default;
        var start = row.Is(index, "a") ? index + 1 : index;
        if (!row.Is(start, "half"))
        {
            return false;
        }

        var at = row.PastHyphen(start + 1);
        at = row.Word(at) is "a" or "an" ? at + 1 : at;
        if (NumberWords.Multipliers.TryGetValue(row.Word(at), out var factor))
        {
            operand = WithUnit(row, new NumberReading(factor / 2, index, at + 1, false));
            return true;
        }

        if (units.At(row, at, out var end) is not { Dimension: not Dimension.Percent } unit)
        {
            return false;
        }

        operand = Operand.Measured(0.5m, Resolve(row, unit), index, end);
        return true;
    }

    private bool TryNumber(AtomRow row, int index, out Operand operand)
    {
        operand = default;
        if (!NumberReader.TryRead(row, index, out var number))
        {
            return false;
        }

        operand = WithUnit(row, number);
        return true;
    }

    private Operand WithUnit(AtomRow row, NumberReading number)
    {
        var at = row.PastHyphen(number.End);
        if (row.KindAt(at) == AtomKind.Percent)
        {
            return Operand.Measured(number.Value, Percent, number.First, at + 1);
        }

        if (row.KindAt(at) == AtomKind.Currency && at == number.End && !NumberReader.TryRead(row, at + 1, out _))
        {
            return Operand.Measured(number.Value, Currency(SignWords.CurrencyOf(row.Word(at))), number.First, at + 1);
        }

        at = row.Word(at) is "consecutive" or "full" or "whole" or "additional" or "more" or "further" or "us" or "straight" && units.At(row, at, out _) is null ? at + 1 : at;
        if (units.At(row, at, out var end) is { } unit)
        {
            var old = Age.End(row, end, unit);
            return old > 0
                ? Age.Operand(unit.ToBase(number.Value), number, units, old)
                : Operand.Measured(number.Value, Resolve(row, unit), number.First, end);
        }

        return CountReader.TryRead(row, number, out var count) ? count : Operand.Bare(number);
    }

    private bool TryArticle(AtomRow row, int index, out Operand operand)
    {
        operand = default;
        if (row.Word(index) is not ("a" or "an") || units.At(row, index + 1, out var end) is not { Dimension: Dimension.Duration or Dimension.Money } unit)
        {
            return false;
        }

        var bound = row.Word(index - 1) is "within" or "after" or "for" or "than" or "least" or "most" or "to" or "until" or "under" or "over" or "nearly" or "almost" or "about";
        if (!bound && !row.Word(end).StartsWith('\'') && row.Word(end) is not ("before" or "after" or "later"))
        {
            return false;
        }

        operand = Operand.Measured(1, Resolve(row, unit), index, end);
        return true;
    }

    private Unit Resolve(AtomRow row, Unit unit) => unit.Id == "pound" && !MassWords.In(row) ? Currency("GBP") : unit;

    private Unit Currency(string code) => units.ById(code) ?? new Unit(code, Dimension.Money, [], 1);
}
