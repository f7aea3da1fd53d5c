using System.Collections.Immutable;

namespace ClaimAudit.Language.Model;

/// <summary>A sentence's words grouped into what the parser sees: single words, and known names as one noun each.</summary>
internal sealed class NounUnits
{
    private readonly int[] _unitOf;
    private readonly int[] _leaderOf;

    private NounUnits(int[] unitOf, int[] leaderOf)
    {
        _unitOf = unitOf;
        _leaderOf = leaderOf;
    }

    /// <summary>The unit a word belongs to.</summary>
    public int UnitOf(int word) => _unitOf[word];

    /// <summary>The word that stands for a unit: the last of a name.</summary>
    public int LeaderOf(int unit) => _leaderOf[unit];

    /// <summary>The values of the words that stand for the units, in order.</summary>
    public T[] Select<T>(T[] values) => Array.ConvertAll(_leaderOf, word => values[word]);

    /// <summary>Groups the words and tags those of a name as nouns.</summary>
    public static NounUnits Find(string[] lowers, byte[] labels, ImmutableArray<TagLabel> known, INounPhrases? phrases)
    {
        var unitOf = new int[lowers.Length];
        var leaders = new List<int>(lowers.Length);
        for (var i = 0; i < lowers.Length;)
        {
            var length = Math.Max(1, phrases?.LengthAt(lowers, i) ?? 1);
            for (var word = i; word < i + length; word++)
            {
                unitOf[word] = leaders.Count;
                if (length > 1)
                {
                    labels[word] = AsNoun(lowers[word], labels[word], known);
                }
            }

            leaders.Add(i + length - 1);
            i += length;
        }

        return new NounUnits(unitOf, [.. leaders]);
    }

    private static byte AsNoun(string lower, byte label, ImmutableArray<TagLabel> known)
    {
        if (known[label].Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective
            or PartOfSpeech.Adposition or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Punctuation)
        {
            return label;
        }

        var tag = lower.EndsWith('s') ? "NNS" : "NN";
        for (var i = 0; i < known.Length; i++)
        {
            if (known[i].Pos == PartOfSpeech.Noun && string.Equals(known[i].Tag, tag, StringComparison.Ordinal))
            {
                return (byte)i;
            }
        }

        return label;
    }
}
