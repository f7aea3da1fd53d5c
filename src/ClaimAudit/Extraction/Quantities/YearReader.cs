using ClaimAudit.Language;

namespace ClaimAudit.Extraction.Quantities;

/// <summary>Reads years that are used as dates: <c>in 2019</c>, <c>since 2018</c>, <c>as of 2021</c>.</summary>
internal static class YearReader
{
    /// <summary>Reads the year at an atom.</summary>
    public static bool TryRead(AtomRow row, int index, out Operand year)
    {
        year = default;
        if (!IsYearNumber(row, index) || !IsDate(row, index))
        {
            return false;
        }

        var number = (int)row[index].Value;
        year = Operand.At(Dimension.Date, DateUnits.First(number, 1, 1), DateUnits.Last(number, 12), DateUnits.Calendar, index, index + 1);
        return true;
    }

    private static bool IsYearNumber(AtomRow row, int index) =>
        row.KindAt(index) == AtomKind.Number && row[index].Length == 4 && DateUnits.IsYear(row[index].Value);

    private static bool IsDate(AtomRow row, int index)
    {
        var before = Before(row, index);
        var counts = row.PosAt(index + 1) == PartOfSpeech.Noun && row.Lemma(index + 1) != row.Word(index + 1);
        return row.Word(before) switch
        {
            "in" or "since" or "until" or "till" or "during" or "year" or "circa" => true,
            "before" or "after" or "by" or "from" or "through" or "between" or "around" or "for" or "than" => !counts,
            "of" => row.Word(before - 1) is "as" or "end" or "start" or "beginning" or "summer" or "spring" or "fall" or "autumn" or "winter" or "rest" or "half" or "quarter",
            "to" or "and" or "or" or "," => !counts && IsYearNumber(row, before - 1),
            _ => row.KindAt(before) == AtomKind.Hyphen && IsYearNumber(row, before - 1),
        };
    }

    private static int Before(AtomRow row, int index)
    {
        var before = index - 1;
        while (before > index - 4 && row.Word(before) is "early" or "late" or "mid" or "the" or "fiscal" or "about")
        {
            before--;
        }

        return before;
    }
}
