namespace ClaimAudit.Extraction.Quantities;

/// <summary>Reads cardinal numbers in digits and words.</summary>
internal static class NumberReader
{
    /// <summary>Greater numbers are not read.</summary>
    public const decimal Greatest = 1_000_000_000_000;

    /// <summary>Reads the number that begins at an atom: <c>1.5 million</c>, <c>twenty-six</c>, <c>a dozen</c>, <c>two and a half</c>.</summary>
    public static bool TryRead(AtomRow row, int index, out NumberReading number)
    {
        var digits = row.KindAt(index) == AtomKind.Number;
        var end = digits ? ReadDigits(row, index, out var value) : ReadWords(row, index, out value);
        if (end > index)
        {
            end = PastRepeat(row, end, value);
            end = AddFraction(row, end, ref value);
        }

        number = new NumberReading(value, index, end, digits);
        return end > index && value <= Greatest;
    }

    private static int ReadDigits(AtomRow row, int index, out decimal value)
    {
        value = row[index].Value;
        var end = index + 1;
        if (row.KindAt(end) == AtomKind.Slash && row.KindAt(end + 1) == AtomKind.Number)
        {
            var divisor = row[end + 1].Value;
            if (value is < 1 or > 9 || divisor is < 2 or > 10 || value >= divisor || row.KindAt(end + 2) == AtomKind.Slash)
            {
                return index;
            }

            value /= divisor;
            return end + 2;
        }

        return Multiply(row, end, ref value);
    }

    private static int Multiply(AtomRow row, int end, ref decimal value)
    {
        var at = row.PastHyphen(end);
        if (NumberWords.Multipliers.TryGetValue(row.Word(at), out var factor))
        {
            value *= factor;
            return at + 1;
        }

        factor = row.Touches(end - 1) ? Suffix(row.Word(end)) : 1;
        value *= factor;
        return factor > 1 ? end + 1 : end;
    }

    private static decimal Suffix(string letters) => letters switch
    {
        "k" => 1_000,
        "m" => 1_000_000,
        "bn" => 1_000_000_000,
        _ => 1,
    };

    private static int ReadWords(AtomRow row, int index, out decimal value)
    {
        value = 0;
        var total = 0m;
        var current = 0m;
        var at = index;
        if (row.Word(at) is "a" or "an")
        {
            if (!NumberWords.Multipliers.ContainsKey(row.Word(at + 1)))
            {
                return index;
            }

            current = 1;
            at++;
        }

        var end = index;
        while (TryWord(row, at, ref total, ref current, out var next))
        {
            end = next;
            at = row.Is(end, "and") && current >= 100 && IsSmall(row, end + 1) ? end + 1 : row.PastHyphen(end);
            at = at == end || row.Is(end, "and") || NumberWords.Multipliers.ContainsKey(row.Word(at)) ? at : end;
        }

        value = total + current;
        return end;
    }

    private static bool TryWord(AtomRow row, int at, ref decimal total, ref decimal current, out int next)
    {
        var word = row.Word(at);
        next = at + 1;
        if (NumberWords.Multipliers.TryGetValue(word, out var factor))
        {
            if (current == 0)
            {
                return false;
            }

            current *= factor;
            if (factor >= 1_000)
            {
                total += current;
                current = 0;
            }

            return total + current <= Greatest;
        }

        if (current % 100 != 0 || !TrySmall(row, at, out var small, out next))
        {
            return false;
        }

        current += small;
        return small > 0 || total + current == 0;
    }

    private static bool IsSmall(AtomRow row, int at) => TrySmall(row, at, out _, out _);

    private static bool TrySmall(AtomRow row, int at, out decimal value, out int next)
    {
        next = at + 1;
        if (NumberWords.Ones.TryGetValue(row.Word(at), out value))
        {
            return true;
        }

        if (!NumberWords.Tens.TryGetValue(row.Word(at), out value))
        {
            return false;
        }

        var unit = row.PastHyphen(next);
        if (NumberWords.Ones.TryGetValue(row.Word(unit), out var one) && one is > 0 and < 10)
        {
            value += one;
            next = unit + 1;
        }

        return true;
    }

    private static int PastRepeat(AtomRow row, int end, decimal value) =>
        row.Is(end, "(") && row.KindAt(end + 1) == AtomKind.Number && row[end + 1].Value == value && row.Is(end + 2, ")")
            ? end + 3
            : end;

    private static int AddFraction(AtomRow row, int end, ref decimal value)
    {
        if (row.Is(end, "and") && row.Word(end + 1) is "a" or "one" && row.Word(end + 2) is "half" or "quarter")
        {
            value += row.Is(end + 2, "half") ? 0.5m : 0.25m;
            return end + 3;
        }

        if (row.KindAt(end) == AtomKind.Number && row[end].Lower is "½" or "¼" or "¾")
        {
            value += row[end].Value;
            return end + 1;
        }

        if (row.KindAt(end) == AtomKind.Number && row.KindAt(end + 1) == AtomKind.Slash && row.KindAt(end - 1) == AtomKind.Number
            && ReadDigits(row, end, out var part) is var next && next > end)
        {
            value += part;
            return next;
        }

        return end;
    }
}
