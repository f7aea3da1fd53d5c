using System.Collections.Frozen;
using ClaimAudit.Language;

namespace ClaimAudit.Extraction.Quantities;

/// <summary>Finds the noun a number counts.</summary>
internal static class CountReader
{
    private const int Reach = 5;

    private static readonly FrozenSet<string> Vague = FrozenSet.ToFrozenSet(
        [
            "way", "option", "reason", "example", "thing", "aspect", "concern", "factor", "approach", "issue", "point", "case", "solution",
            "answer", "possibility", "method", "step", "area", "challenge", "question", "idea", "source", "law", "statute", "benefit",
            "risk", "advantage", "drawback", "person", "party", "side", "hand", "place", "another", "kind", "type", "sort", "form", "part",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Plain = FrozenSet.ToFrozenSet(
        ["single", "full", "additional", "extra", "free", "written", "more", "further", "complete", "personal", "paid", "original", "printed", "signed", "certified"],
        StringComparer.Ordinal);

    /// <summary>Reads what stands behind a number as the thing counted.</summary>
    public static bool TryRead(AtomRow row, NumberReading number, out Operand operand)
    {
        operand = default;
        var noun = NounAfter(row, number);
        if (noun < 0)
        {
            return false;
        }

        var lemma = LemmaOf(row, noun);
        operand = new Operand(Dimension.Count, number.Value, number.Value, number.Value, lemma, null, number.First, noun + 1, row[noun].Token);
        return true;
    }

    /// <summary>Whether <c>one</c> at a number's place counts nothing: <c>one of the</c>, <c>no one</c>, <c>one key law</c>.</summary>
    public static bool IsVagueOne(AtomRow row, Operand operand)
    {
        if (operand.Figure != 1 || !row.Is(operand.First, "one") || operand.Measure is not null)
        {
            return false;
        }

        var next = operand.First + 1;
        if (row.Word(next) is "or" or "to" or "through" && NumberReader.TryRead(row, next + 1, out _))
        {
            return false;
        }

        if (row.Word(next) is "or" && row.Word(next + 1) is "more" or "fewer" or "less")
        {
            return false;
        }

        return operand.Dimension != Dimension.Count
            || row.Word(operand.First - 1) is "no" or "any" or "every" or "this" or "that" or "the" or "each" or "some" or "day" or "another"
            || Vague.Contains(operand.Unit)
            || (operand.End - operand.First > 2 && !Plain.Contains(row.Word(next)) && !row.IsNoun(next))
            || row.Word(next) is "key" or "such" or "main" or "major";
    }

    /// <summary>The lemma of the noun at an atom; of a name, its lower case without the plural's ending.</summary>
    public static string LemmaOf(AtomRow row, int noun)
    {
        var lemma = row.Lemma(noun);
        return row.PosAt(noun) == PartOfSpeech.ProperNoun && lemma.Length > 3 && lemma[^1] == 's' && lemma[^2] != 's' ? lemma[..^1] : lemma;
    }

    /// <summary>The last atom of the run of nouns at or behind adjectives; -1 when none follows.</summary>
    public static int NounFrom(AtomRow row, int start)
    {
        var at = start;
        while (at < start + Reach && IsModifier(row, at))
        {
            at++;
        }

        var noun = -1;
        while (at < start + Reach + Reach && (row.IsNoun(at) || (noun >= 0 && row.KindAt(at) == AtomKind.Hyphen && row.IsNoun(at + 1))))
        {
            noun = row.IsNoun(at) ? at : noun;
            at++;
        }

        return noun;
    }

    private static int NounAfter(AtomRow row, NumberReading number)
    {
        var start = row.PastHyphen(number.End);
        start = row.Is(start, "of") && row.Word(number.End - 1) is "dozen" or "hundred" or "thousand" or "million" ? start + 1 : start;
        if (row.Word(start) is "or" or "and" && row.Word(start + 1) is "more" or "fewer" or "less")
        {
            start += 2;
        }
        else if (row.Word(start) is "more" or "additional" or "other" or "different")
        {
            start++;
        }

        var noun = NounFrom(row, start);
        return noun >= 0 && row.PosAt(noun) == PartOfSpeech.ProperNoun && number.Digits && row[noun].Lower[^1] != 's' ? -1 : noun;
    }

    private static bool IsModifier(AtomRow row, int at) => row.KindAt(at) switch
    {
        AtomKind.Hyphen => row.Touches(at),
        AtomKind.Word => row.PosAt(at) == PartOfSpeech.Adjective
            || (row.PosAt(at) == PartOfSpeech.Adverb && row.PosAt(at + 1) == PartOfSpeech.Adjective)
            || (row.PosAt(at) == PartOfSpeech.Verb && row.IsNoun(at + 1) && row.Word(at) is [.., 'e', 'd'] or [.., 'e', 'n']),
        _ => false,
    };
}
