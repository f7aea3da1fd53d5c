namespace ClaimAudit.Extraction.Quantities;

/// <summary>Reads ordinals: <c>third</c>, <c>twenty-first</c>, <c>15th</c>.</summary>
internal static class OrdinalReader
{
    /// <summary>Reads the ordinal that begins at an atom.</summary>
    public static bool TryRead(AtomRow row, int index, out NumberReading ordinal)
    {
        if (row.KindAt(index) == AtomKind.Ordinal)
        {
            ordinal = new NumberReading(row[index].Value, index, index + 1, true);
            return true;
        }

        if (NumberWords.Ordinals.TryGetValue(row.Word(index), out var value))
        {
            ordinal = new NumberReading(value, index, index + 1, false);
            return true;
        }

        var unit = row.PastHyphen(index + 1);
        if (NumberWords.Tens.TryGetValue(row.Word(index), out var tens)
            && NumberWords.Ordinals.TryGetValue(row.Word(unit), out value)
            && value < 10)
        {
            ordinal = new NumberReading(tens + value, index, unit + 1, false);
            return true;
        }

        ordinal = default;
        return false;
    }
}
