namespace ClaimAudit.Extraction.Quantities;

/// <summary>Reads shares in words: <c>three-quarters</c>, <c>half of</c>, <c>a third of</c>, <c>one in five</c>, <c>7 out of 10</c>.</summary>
internal static class ShareReader
{
    /// <summary>Reads the share that begins at an atom, in percent.</summary>
    public static bool TryRead(AtomRow row, int index, out decimal percent, out int end) =>
        TryHalf(row, index, out percent, out end)
        || TryFraction(row, index, out percent, out end)
        || TryOneIn(row, index, out percent, out end);

    private static bool TryHalf(AtomRow row, int index, out decimal percent, out int end)
    {
        percent = 50;
        end = index + 1;
        return row.Is(index, "half")
            && row.Word(index + 1) is "of" or "the" or "all" or "its" or "their" or "your" or "that"
            && !NumberWords.Ordinals.ContainsKey(row.Word(index - 1))
            && row.Word(index - 1) is not ("latter" or "other");
    }

    private static bool TryFraction(AtomRow row, int index, out decimal percent, out int end)
    {
        percent = 0;
        end = index;
        var article = row.Word(index) is "a" or "an";
        var count = 1m;
        if (!article && !NumberWords.Ones.TryGetValue(row.Word(index), out count))
        {
            return false;
        }

        var at = row.PastHyphen(index + 1);
        if (!NumberWords.Fractions.TryGetValue(row.Word(at), out var divisor) || count >= divisor || count == 0)
        {
            return false;
        }

        var plural = row.Word(at)[^1] == 's';
        end = at + 1;
        percent = decimal.Round(100 * count / divisor, 4);
        return (plural && count > 1) || row.Is(end, "of");
    }

    private static bool TryOneIn(AtomRow row, int index, out decimal percent, out int end)
    {
        percent = 0;
        end = index;
        if (!NumberReader.TryRead(row, index, out var part))
        {
            return false;
        }

        var at = row.Is(part.End, "in") ? part.End + 1
            : row.Is(part.End, "out") && row.Is(part.End + 1, "of") ? part.End + 2
            : part.End;
        at = row.Is(at, "every") ? at + 1 : at;
        if (at == part.End || !NumberReader.TryRead(row, at, out var whole) || part.Value >= whole.Value || whole.Value is < 2 or > 1_000_000)
        {
            return false;
        }

        percent = decimal.Round(100 * part.Value / whole.Value, 4);
        end = whole.End;
        return row.Is(part.End, "out") || whole.Value <= 10 || whole.Value % 10 == 0;
    }
}
