namespace ClaimAudit.Extraction.Quantities;

/// <summary>Reads <c>2024-01-15</c> and <c>01/15/2024</c>; <c>01/02/2024</c>, whose month nobody can tell, is left out.</summary>
internal static class NumericDateReader
{
    /// <summary>Reads the date that begins at an atom.</summary>
    public static bool TryRead(AtomRow row, int index, out Operand date)
    {
        date = default;
        if (!IsTriple(row, index, out var separator))
        {
            return false;
        }

        var (first, second, third) = (row[index].Value, row[index + 2].Value, row[index + 4].Value);
        var (year, month, day) = DateUnits.IsYear(first) ? (first, second, third)
            : separator != AtomKind.Slash || !DateUnits.IsYear(third) ? (0, 0, 0)
            : second > 12 || first == second ? (third, first, second)
            : first > 12 ? (third, second, first)
            : (0, 0, 0);
        if (year == 0 || month is < 1 or > 12 || !DateUnits.IsDay((int)month, day))
        {
            return false;
        }

        var value = DateUnits.First((int)year, (int)month, (int)day);
        date = Operand.At(Dimension.Date, value, value, DateUnits.Calendar, index, index + 5);
        return true;
    }

    /// <summary>Whether three whole numbers stand here with the same sign between them.</summary>
    public static bool IsTriple(AtomRow row, int index, out AtomKind separator)
    {
        separator = row.KindAt(index + 1);
        return row.KindAt(index) == AtomKind.Number
            && separator is AtomKind.Hyphen or AtomKind.Slash
            && row.KindAt(index + 2) == AtomKind.Number
            && row.KindAt(index + 3) == separator
            && row.KindAt(index + 4) == AtomKind.Number;
    }
}
