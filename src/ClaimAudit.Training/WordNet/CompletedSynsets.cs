using System.Collections.Immutable;

namespace ClaimAudit.Training.WordNet;

/// <summary>Completes the relations of a dictionary: opposites hold in both directions, and the supplement is added.</summary>
internal static class CompletedSynsets
{
    private const string Opposite = "!";
    private const string Relative = "+";

    /// <summary>The synsets of a dictionary with all their relations.</summary>
    /// <exception cref="InvalidDataException">The supplement names a word that the dictionary does not have.</exception>
    public static ImmutableArray<RawSynset> Of(WordNetDatabase source)
    {
        var firstSenses = source.Index.ToDictionary(entry => (entry.Class, entry.Lemma), entry => entry.Synsets[0]);
        var synsets = source.Synsets.ToDictionary(synset => synset.Key);
        var added = source.Synsets
            .SelectMany(synset => synset.Pointers.Where(pointer => pointer.Symbol == Opposite).Select(pointer => Reverse(synset.Key, pointer)))
            .Concat(Supplement.Opposites.SelectMany(pair => Supplementary(pair, Opposite)))
            .Concat(Supplement.Relatives.SelectMany(pair => Supplementary(pair, Relative)))
            .ToLookup(pair => pair.Key, pair => pair.Value);
        return [.. source.Synsets.Select(synset => synset with { Pointers = [.. synset.Pointers.Union(added[synset.Key])] })];

        IEnumerable<KeyValuePair<SynsetKey, RawPointer>> Supplementary(SupplementaryPair pair, string symbol)
        {
            if (!firstSenses.TryGetValue(pair.First, out var from) || !firstSenses.TryGetValue(pair.Second, out var to))
            {
                throw new InvalidDataException($"The dictionary lacks a word of {pair}.");
            }

            var pointer = new RawPointer(symbol, to, Place(synsets[from], pair.First.Lemma), Place(synsets[to], pair.Second.Lemma));
            return [KeyValuePair.Create(from, pointer), Reverse(from, pointer)];
        }
    }

    private static KeyValuePair<SynsetKey, RawPointer> Reverse(SynsetKey origin, RawPointer pointer) =>
        KeyValuePair.Create(pointer.Target, new RawPointer(pointer.Symbol, origin, pointer.TargetWord, pointer.SourceWord));

    private static int Place(RawSynset synset, string lemma) =>
        1 + synset.Words.IndexOf(lemma, StringComparer.OrdinalIgnoreCase);
}
