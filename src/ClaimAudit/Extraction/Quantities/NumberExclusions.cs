using System.Collections.Frozen;
using ClaimAudit.Language;

namespace ClaimAudit.Extraction.Quantities;

/// <summary>Tells numbers that name something from numbers that measure: section and form numbers, telephones, list marks, versions.</summary>
internal static class NumberExclusions
{
    private static readonly FrozenSet<string> Labels = FrozenSet.ToFrozenSet(
        [
            "section", "sections", "sec", "§", "§§", "article", "articles", "art", "chapter", "chapters", "title", "titles", "rule", "rules",
            "form", "forms", "act", "code", "no", "nos", "number", "#", "version", "v", "figure", "table", "step", "steps", "page", "pages",
            "question", "line", "lines", "item", "clause", "clauses", "paragraph", "paragraphs", "room", "apartment", "apt", "suite", "box",
            "route", "highway", "level", "phase", "tier", "type", "class", "part", "bill", "order", "schedule", "appendix", "exhibit", "note",
            "call", "dial", "case", "proposition", "amendment", "zone", "unit", "grade", "stage", "category", "building", "gate", "flat", "statute",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether the number at an atom names something; then where reading goes on.</summary>
    public static bool TrySkip(AtomRow row, int index, out int end)
    {
        end = index + 1;
        if (row.KindAt(index) != AtomKind.Number)
        {
            return false;
        }

        if (IsCode(row, index, out end))
        {
            return true;
        }

        if (!IsLabelled(row, index))
        {
            return false;
        }

        end = PastList(row, index + 1);
        return true;
    }

    /// <summary>Whether a bare number or count is a name's number: <c>Windows 11</c>, <c>123 Main Street</c>, <c>I-9</c>.</summary>
    public static bool IsName(AtomRow row, Operand operand)
    {
        if (operand.Measure is not null || operand.Dimension is not (Dimension.Number or Dimension.Count) || row.KindAt(operand.First) != AtomKind.Number)
        {
            return false;
        }

        var before = operand.First - 1;
        return (row.PosAt(before) == PartOfSpeech.ProperNoun && row.IsCapitalized(before) && row.KindAt(before) == AtomKind.Word)
            || (row.KindAt(before) == AtomKind.Hyphen && row.Touches(before) && row.KindAt(before - 1) == AtomKind.Word)
            || row.Word(operand.End) is "u.s.c" or "usc" or "c.f.r" or "cfr"
            || (row.Is(before, "(") && row.Is(operand.End, ")"))
            || (operand.Dimension == Dimension.Number && row.IsCapitalized(operand.End) && row.PosAt(operand.End) == PartOfSpeech.ProperNoun);
    }

    private static bool IsCode(AtomRow row, int index, out int end)
    {
        end = index + 1;
        if (row.Is(index + 1, "(") && row.Word(index + 2).Length == 1 && row.Is(index + 3, ")") && char.IsAsciiLetter(row.Word(index + 2)[0]))
        {
            end = index + 4;
            return true;
        }

        if ((index == 0 && row.Word(1) is "." or ")") || (row.Is(index, "24") && row.KindAt(index + 1) == AtomKind.Slash && row.Is(index + 2, "7")))
        {
            end = row.KindAt(index + 1) == AtomKind.Slash ? index + 3 : index + 2;
            return true;
        }

        if (NumericDateReader.IsTriple(row, index, out var separator))
        {
            var date = NumericDateReader.TryRead(row, index, out _);
            end = date ? index + 1 : PastJoined(row, index, separator);
            return !date;
        }

        if (row.KindAt(index + 1) == AtomKind.Hyphen && row.KindAt(index + 2) == AtomKind.Number && row[index].Length == 3 && row[index + 2].Length == 4)
        {
            end = index + 3;
            return true;
        }

        return false;
    }

    private static bool IsLabelled(AtomRow row, int index)
    {
        var before = row.Is(index - 1, ".") ? index - 2 : index - 1;
        if (Labels.Contains(row.Word(before)))
        {
            return row.PosAt(before) switch
            {
                PartOfSpeech.Determiner => before < index - 1,
                PartOfSpeech.Verb => row.Word(before) is "call" or "dial" && !row.IsNoun(index + 1),
                _ => true,
            };
        }

        return row.Is(before, "of") && row[index].Length == 4 && DateUnits.IsYear(row[index].Value) && (row.IsCapitalized(before - 1) || row.Is(before - 1, ")"))
            && CalendarWords.MonthAt(row, before - 1) == 0 && before > 1;
    }

    private static int PastJoined(AtomRow row, int index, AtomKind separator)
    {
        var at = index + 1;
        while (row.KindAt(at) == separator && row.KindAt(at + 1) == AtomKind.Number)
        {
            at += 2;
        }

        return at;
    }

    private static int PastList(AtomRow row, int at)
    {
        while (true)
        {
            var next = row.Is(at, ",") && row.Word(at + 1) is "and" or "or" ? at + 2
                : row.Word(at) is "," or "and" or "or" or "to" or "through" || row.KindAt(at) is AtomKind.Hyphen or AtomKind.Slash ? at + 1
                : at;
            if (next == at || row.KindAt(next) != AtomKind.Number || row.IsNoun(next + 1) || row.KindAt(next + 1) == AtomKind.Percent)
            {
                return at;
            }

            at = next + 1;
        }
    }
}
