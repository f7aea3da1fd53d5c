using System.Collections.Immutable;

namespace ClaimAudit.Training.WordNet;

/// <summary>The words and synsets that are kept, with their numbers in the lexicon's file.</summary>
internal sealed class LexiconSelection
{
    private readonly Dictionary<SynsetKey, RawSynset> _raw;
    private readonly Dictionary<SynsetKey, int> _synsetNumbers;
    private readonly Dictionary<string, int> _wordNumbers;

    /// <summary>Selects from a dictionary.</summary>
    public LexiconSelection(WordNetDatabase source)
    {
        var synsets = CompletedSynsets.Of(source);
        _raw = synsets.ToDictionary(synset => synset.Key);
        Synsets = [.. synsets.Where(synset => Lemmas(synset).Any())];
        _synsetNumbers = Numbered(Synsets.Select(synset => synset.Key), EqualityComparer<SynsetKey>.Default);
        Entries = source.Index
            .Where(entry => entry.Synsets.Any(key => Has(key, entry.Lemma)))
            .ToLookup(entry => entry.Lemma, StringComparer.Ordinal);
        Words = [.. Entries.Select(entries => entries.Key).Order(StringComparer.Ordinal)];
        _wordNumbers = Numbered(Words, StringComparer.Ordinal);
    }

    /// <summary>The synsets by their numbers.</summary>
    public ImmutableArray<RawSynset> Synsets { get; }

    /// <summary>The words by their numbers, in ordinal order.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The entries of each word, one for each class it has.</summary>
    public ILookup<string, IndexEntry> Entries { get; }

    /// <summary>The kept words of a synset, lower case.</summary>
    public static IEnumerable<string> Lemmas(RawSynset synset) => synset.Words
        .Where(word => WordNetSelection.Keeps(synset, word))
        .Select(word => word.ToLowerInvariant())
        .Distinct(StringComparer.Ordinal);

    /// <summary>Whether a synset and a word in it are kept.</summary>
    public bool Has(SynsetKey synset, string lemma) =>
        _raw.TryGetValue(synset, out var raw) && Lemmas(raw).Contains(lemma, StringComparer.Ordinal);

    /// <summary>The synset of a key, whether kept or not.</summary>
    public RawSynset Synset(SynsetKey key) => _raw[key];

    /// <summary>The number of a kept synset; null for others.</summary>
    public int? Number(SynsetKey key) => _synsetNumbers.TryGetValue(key, out var number) ? number : null;

    /// <summary>The number of a kept word; null for others.</summary>
    public int? Number(string lemma) => _wordNumbers.TryGetValue(lemma, out var number) ? number : null;

    private static Dictionary<TKey, int> Numbered<TKey>(IEnumerable<TKey> keys, IEqualityComparer<TKey> comparer)
        where TKey : notnull =>
        keys.Select((key, number) => KeyValuePair.Create(key, number)).ToDictionary(comparer);
}
