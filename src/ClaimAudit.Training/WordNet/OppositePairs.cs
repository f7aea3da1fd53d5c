using System.Collections.Immutable;

namespace ClaimAudit.Training.WordNet;

/// <summary>Completes the opposites of a dictionary: each holds in both directions, and those of the supplement are added.</summary>
internal static class OppositePairs
{
    private const string Opposite = "!";

    /// <summary>The synsets of a dictionary with all their opposites.</summary>
    public static ImmutableArray<RawSynset> Complete(WordNetDatabase source)
    {
        var added = source.Synsets
            .SelectMany(synset => synset.Pointers.Where(pointer => pointer.Symbol == Opposite).Select(pointer => Reverse(synset.Key, pointer)))
            .Concat(Supplementary(source))
            .ToLookup(pair => pair.Key, pair => pair.Value);
        return [.. source.Synsets.Select(synset => synset with { Pointers = [.. synset.Pointers.Union(added[synset.Key])] })];
    }

    private static KeyValuePair<SynsetKey, RawPointer> Reverse(SynsetKey origin, RawPointer pointer) =>
        KeyValuePair.Create(pointer.Target, new RawPointer(Opposite, origin, pointer.TargetWord, pointer.SourceWord));

    private static IEnumerable<KeyValuePair<SynsetKey, RawPointer>> Supplementary(WordNetDatabase source)
    {
        var firstSenses = source.Index.ToDictionary(entry => (entry.Class, entry.Lemma), entry => entry.Synsets[0]);
        var synsets = source.Synsets.ToDictionary(synset => synset.Key);
        foreach (var (wordClass, first, second) in Supplement.Opposites)
        {
            var from = firstSenses[(wordClass, first)];
            var to = firstSenses[(wordClass, second)];
            var pointer = new RawPointer(Opposite, to, Place(synsets[from], first), Place(synsets[to], second));
            yield return KeyValuePair.Create(from, pointer);
            yield return Reverse(from, pointer);
        }
    }

    private static int Place(RawSynset synset, string lemma) =>
        1 + synset.Words.IndexOf(lemma, StringComparer.OrdinalIgnoreCase);
}
