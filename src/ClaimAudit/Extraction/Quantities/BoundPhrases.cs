using System.Collections.Frozen;

namespace ClaimAudit.Extraction.Quantities;

/// <summary>The phrases that bound a figure.</summary>
internal static class BoundPhrases
{
    private static readonly FrozenDictionary<string, (string[] Words, QuantityBound Bound)[]> BeforeByLast = Group(
        last: true,
        ("at least", QuantityBound.AtLeast),
        ("minimum of", QuantityBound.AtLeast),
        ("minimum", QuantityBound.AtLeast),
        ("upwards of", QuantityBound.AtLeast),
        ("starting at", QuantityBound.AtLeast),
        ("starting from", QuantityBound.AtLeast),
        ("at most", QuantityBound.AtMost),
        ("up to", QuantityBound.AtMost),
        ("maximum of", QuantityBound.AtMost),
        ("maximum", QuantityBound.AtMost),
        ("limit of", QuantityBound.AtMost),
        ("cap of", QuantityBound.AtMost),
        ("limited to", QuantityBound.AtMost),
        ("capped at", QuantityBound.AtMost),
        ("as many as", QuantityBound.AtMost),
        ("as much as", QuantityBound.AtMost),
        ("within", QuantityBound.AtMost),
        ("over", QuantityBound.MoreThan),
        ("above", QuantityBound.MoreThan),
        ("beyond", QuantityBound.MoreThan),
        ("exceed", QuantityBound.MoreThan),
        ("exceeds", QuantityBound.MoreThan),
        ("exceeding", QuantityBound.MoreThan),
        ("exceeded", QuantityBound.MoreThan),
        ("excess of", QuantityBound.MoreThan),
        ("more than", QuantityBound.MoreThan),
        ("greater than", QuantityBound.MoreThan),
        ("longer than", QuantityBound.MoreThan),
        ("later than", QuantityBound.MoreThan),
        ("higher than", QuantityBound.MoreThan),
        ("larger than", QuantityBound.MoreThan),
        ("bigger than", QuantityBound.MoreThan),
        ("older than", QuantityBound.MoreThan),
        ("heavier than", QuantityBound.MoreThan),
        ("under", QuantityBound.LessThan),
        ("below", QuantityBound.LessThan),
        ("less than", QuantityBound.LessThan),
        ("fewer than", QuantityBound.LessThan),
        ("shorter than", QuantityBound.LessThan),
        ("earlier than", QuantityBound.LessThan),
        ("sooner than", QuantityBound.LessThan),
        ("lower than", QuantityBound.LessThan),
        ("smaller than", QuantityBound.LessThan),
        ("younger than", QuantityBound.LessThan));

    private static readonly FrozenDictionary<string, (string[] Words, QuantityBound Bound)[]> AfterByFirst = Group(
        last: false,
        ("or more", QuantityBound.AtLeast),
        ("or longer", QuantityBound.AtLeast),
        ("or older", QuantityBound.AtLeast),
        ("or over", QuantityBound.AtLeast),
        ("or above", QuantityBound.AtLeast),
        ("or higher", QuantityBound.AtLeast),
        ("or greater", QuantityBound.AtLeast),
        ("or later", QuantityBound.AtLeast),
        ("and older", QuantityBound.AtLeast),
        ("and over", QuantityBound.AtLeast),
        ("and above", QuantityBound.AtLeast),
        ("and up", QuantityBound.AtLeast),
        ("at least", QuantityBound.AtLeast),
        ("at minimum", QuantityBound.AtLeast),
        ("at a minimum", QuantityBound.AtLeast),
        ("minimum", QuantityBound.AtLeast),
        ("+", QuantityBound.AtLeast),
        ("or less", QuantityBound.AtMost),
        ("or fewer", QuantityBound.AtMost),
        ("or under", QuantityBound.AtMost),
        ("or below", QuantityBound.AtMost),
        ("or lower", QuantityBound.AtMost),
        ("or younger", QuantityBound.AtMost),
        ("or earlier", QuantityBound.AtMost),
        ("or sooner", QuantityBound.AtMost),
        ("and under", QuantityBound.AtMost),
        ("and younger", QuantityBound.AtMost),
        ("at most", QuantityBound.AtMost),
        ("at the most", QuantityBound.AtMost),
        ("at the latest", QuantityBound.AtMost),
        ("at maximum", QuantityBound.AtMost),
        ("maximum", QuantityBound.AtMost),
        ("max", QuantityBound.AtMost));

    /// <summary>The longest phrase whose last word is at an atom.</summary>
    public static bool TryBefore(AtomRow row, int last, out QuantityBound bound, out int start)
    {
        if (BeforeByLast.TryGetValue(row.Word(last), out var phrases))
        {
            foreach (var (words, value) in phrases)
            {
                if (row.EndsWith(last, words))
                {
                    bound = value;
                    start = last - words.Length + 1;
                    return true;
                }
            }
        }

        bound = QuantityBound.Exact;
        start = last + 1;
        return false;
    }

    /// <summary>The longest phrase whose first word is at an atom.</summary>
    public static bool TryAfter(AtomRow row, int first, out QuantityBound bound, out int end)
    {
        if (AfterByFirst.TryGetValue(row.Word(first), out var phrases))
        {
            foreach (var (words, value) in phrases)
            {
                if (row.EndsWith(first + words.Length - 1, words))
                {
                    bound = value;
                    end = first + words.Length;
                    return true;
                }
            }
        }

        bound = QuantityBound.Exact;
        end = first;
        return false;
    }

    /// <summary>The bound that denies another: not more than is at most.</summary>
    public static QuantityBound Denied(QuantityBound bound) => bound switch
    {
        QuantityBound.MoreThan => QuantityBound.AtMost,
        QuantityBound.LessThan => QuantityBound.AtLeast,
        QuantityBound.AtLeast => QuantityBound.LessThan,
        QuantityBound.AtMost => QuantityBound.MoreThan,
        _ => bound,
    };

    private static FrozenDictionary<string, (string[] Words, QuantityBound Bound)[]> Group(bool last, params (string Phrase, QuantityBound Bound)[] phrases) =>
        phrases
            .Select(entry => (Words: entry.Phrase.Split(' '), entry.Bound))
            .GroupBy(entry => last ? entry.Words[^1] : entry.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.Ordinal);
}
