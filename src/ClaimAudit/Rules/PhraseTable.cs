using ClaimAudit.Language;

namespace ClaimAudit.Rules;

/// <summary>Finds words and phrases in tokens. Immutable once built; thread-safe; looking up allocates nothing.</summary>
/// <remarks>
/// Each word of a phrase matches a token's text or its base form. A hyphen between two tokens is passed over,
/// so <c>opt-out</c> is found in <c>opt - out</c> and in <c>opt out</c>.
/// </remarks>
/// <typeparam name="T">What a phrase stands for.</typeparam>
public sealed class PhraseTable<T>
{
    private readonly Dictionary<string, PhraseEntry<T>[]> _byFirstWord;

    /// <summary>Builds the table.</summary>
    /// <param name="phrases">The phrases with what they stand for; of two equal phrases the first wins.</param>
    /// <exception cref="FormatException">A phrase is not well formed.</exception>
    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        _byFirstWord = phrases
            .Select(pair => new PhraseEntry<T>(Phrase.Parse(pair.Key), pair.Value))
            .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, InOrderOfTrial, StringComparer.Ordinal);
    }

    /// <summary>Finds the longest phrase that begins at a token.</summary>
    /// <remarks>Of equally long phrases one that fits the token's text beats one that fits its base form; then one with a word class beats one without.</remarks>
    /// <param name="source">The tokens.</param>
    /// <param name="index">The token to begin at, from 0.</param>
    /// <param name="match">The phrase found.</param>
    /// <returns>Whether a phrase was found.</returns>
    public bool TryMatch<TSource>(in TSource source, int index, out PhraseMatch<T> match)
        where TSource : struct, IPhraseSource, allows ref struct
    {
        var lower = source.Lower(index);
        var lemma = source.Lemma(index);
        var words = Longest(source, index, lower, 0, out match);
        if (!string.Equals(lower, lemma, StringComparison.Ordinal)
            && Longest(source, index, lemma, words, out var byLemma) > words)
        {
            match = byLemma;
            return true;
        }

        return words > 0;
    }

    private static PhraseEntry<T>[] InOrderOfTrial(IEnumerable<PhraseEntry<T>> entries) =>
        [.. entries.OrderByDescending(entry => entry.Words.Length).ThenBy(entry => entry.Ending == WordClass.Any)];

    private int Longest<TSource>(in TSource source, int index, string first, int beaten, out PhraseMatch<T> match)
        where TSource : struct, IPhraseSource, allows ref struct
    {
        if (_byFirstWord.TryGetValue(first, out var entries))
        {
            foreach (var entry in entries)
            {
                if (entry.Words.Length <= beaten)
                {
                    break;
                }

                var end = End(source, index, entry);
                if (end > index)
                {
                    match = new PhraseMatch<T>(index, end - index, entry.Value);
                    return entry.Words.Length;
                }
            }
        }

        match = default;
        return 0;
    }

    private static int End<TSource>(in TSource source, int index, PhraseEntry<T> entry)
        where TSource : struct, IPhraseSource, allows ref struct
    {
        var last = index;
        for (var word = 1; word < entry.Words.Length; word++)
        {
            last = Next(source, last);
            if (last >= source.Count || !Fits(source, last, entry.Words[word]))
            {
                return -1;
            }
        }

        return Fits(source.Pos(last), entry.Ending) ? last + 1 : -1;
    }

    private static int Next<TSource>(in TSource source, int index)
        where TSource : struct, IPhraseSource, allows ref struct
    {
        var next = index + 1;
        return next < source.Count && source.Lower(next) is "-" or "\u2010" or "\u2011" ? next + 1 : next;
    }

    private static bool Fits<TSource>(in TSource source, int index, string word)
        where TSource : struct, IPhraseSource, allows ref struct =>
        string.Equals(source.Lower(index), word, StringComparison.Ordinal)
        || string.Equals(source.Lemma(index), word, StringComparison.Ordinal);

    private static bool Fits(PartOfSpeech pos, WordClass ending) => ending switch
    {
        WordClass.Verb => pos is PartOfSpeech.Verb or PartOfSpeech.Auxiliary,
        WordClass.Noun => pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun,
        WordClass.Adjective => pos is PartOfSpeech.Adjective or PartOfSpeech.Adverb,
        _ => true,
    };
}
