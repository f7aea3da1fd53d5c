using System.Collections.Frozen;

namespace ClaimAudit.Extraction.Quantities;

/// <summary>Reads places in an order: <c>the second offence</c>, <c>a third violation</c>.</summary>
internal static class RankReader
{
    private static readonly FrozenSet<string> NoRank = FrozenSet.ToFrozenSet(
        [
            "party", "person", "place", "time", "step", "hand", "name", "aid", "language", "amendment", "circuit", "class", "half", "world",
            "century", "thing", "thought", "priority", "line", "responder", "lady", "degree", "floor", "grade", "edition", "section", "option",
        ],
        StringComparer.Ordinal);

    /// <summary>Reads the rank that begins at an atom.</summary>
    public static bool TryRead(AtomRow row, int index, out Operand rank)
    {
        rank = default;
        if (!OrdinalReader.TryRead(row, index, out var ordinal)
            || row.KindAt(ordinal.End) == AtomKind.Hyphen
            || (row.IsCapitalized(index) && index > 0)
            || row.Word(index - 1) is not ("the" or "a" or "your" or "their" or "his" or "her" or "its" or "each" or "every" or "on" or "after" or "for" or "any"))
        {
            return false;
        }

        var noun = CountReader.NounFrom(row, ordinal.End);
        if (noun < 0 || row.IsCapitalized(noun) || NoRank.Contains(CountReader.LemmaOf(row, ordinal.End)))
        {
            return false;
        }

        var lemma = CountReader.LemmaOf(row, noun);
        rank = new Operand(Dimension.Rank, ordinal.Value, ordinal.Value, ordinal.Value, lemma, null, index, noun + 1, row[noun].Token);
        return !NoRank.Contains(lemma);
    }
}
