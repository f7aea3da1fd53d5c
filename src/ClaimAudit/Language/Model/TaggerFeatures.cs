using System.Runtime.CompilerServices;

namespace ClaimAudit.Language.Model;

/// <summary>The features from which a word's tag is chosen. Part of the model's format.</summary>
internal static class TaggerFeatures
{
    /// <summary>The most features one word has.</summary>
    public const int Capacity = 48;

    /// <summary>Collects the features of one word.</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="index">The word to tag.</param>
    /// <param name="last">The label of the word before, + 1; 0 for none.</param>
    /// <param name="secondLast">The label of the word before that, + 1; 0 for none.</param>
    /// <param name="features">Receives the hashes; at least <see cref="Capacity"/> long.</param>
    /// <returns>How many features there are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Collect(ReadOnlySpan<WordCodes> words, int index, uint last, uint secondLast, Span<uint> features)
    {
        var word = words[index];
        var before = At(words, index - 1);
        var before2 = At(words, index - 2);
        var after = At(words, index + 1);
        var after2 = At(words, index + 2);
        var place = index == 0 ? 1u : 0u;
        var n = 0;
        features[n++] = FeatureHash.Of(0, word.Lower);
        features[n++] = FeatureHash.Of(1, word.Exact, place);
        features[n++] = FeatureHash.Of(2, word.Suffix1);
        features[n++] = FeatureHash.Of(3, word.Suffix2);
        features[n++] = FeatureHash.Of(4, word.Suffix3);
        features[n++] = FeatureHash.Of(5, word.Suffix4);
        features[n++] = FeatureHash.Of(6, word.Prefix2);
        features[n++] = FeatureHash.Of(7, word.Prefix3);
        features[n++] = FeatureHash.Of(8, word.Shape, place);
        features[n++] = FeatureHash.Of(9, word.Shape, word.Suffix2);
        features[n++] = FeatureHash.Of(10, last);
        features[n++] = FeatureHash.Of(11, last, secondLast);
        features[n++] = FeatureHash.Of(12, last, word.Lower);
        features[n++] = FeatureHash.Of(13, last, word.Suffix3);
        features[n++] = FeatureHash.Of(14, last, secondLast, word.Lower);
        features[n++] = FeatureHash.Of(15, before.Lower);
        features[n++] = FeatureHash.Of(16, before2.Lower);
        features[n++] = FeatureHash.Of(17, after.Lower);
        features[n++] = FeatureHash.Of(18, after2.Lower);
        features[n++] = FeatureHash.Of(19, before.Lower, word.Lower);
        features[n++] = FeatureHash.Of(20, word.Lower, after.Lower);
        features[n++] = FeatureHash.Of(21, before.Lower, after.Lower);
        features[n++] = FeatureHash.Of(22, before2.Lower, before.Lower);
        features[n++] = FeatureHash.Of(23, after.Lower, after2.Lower);
        features[n++] = FeatureHash.Of(24, after.Suffix3);
        features[n++] = FeatureHash.Of(25, after.Suffix2, last);
        features[n++] = FeatureHash.Of(26, word.Suffix2, after.Suffix2);
        features[n++] = FeatureHash.Of(27, before.Suffix3);
        features[n++] = FeatureHash.Of(28, after.Shape);
        features[n++] = FeatureHash.Of(29, before.Shape, word.Shape, after.Shape);
        features[n++] = FeatureHash.Of(30, last, after.Lower);
        features[n++] = FeatureHash.Of(31, last, word.Shape, word.Suffix1);
        features[n++] = FeatureHash.Of(32, word.Lower, after.Suffix3);
        features[n++] = FeatureHash.Of(33, word.Lower, after2.Lower);
        features[n++] = FeatureHash.Of(34, last, word.Suffix4, after.Suffix2);
        features[n++] = FeatureHash.Of(35, word.Suffix3, after.Lower);
        return n;
    }

    private static WordCodes At(ReadOnlySpan<WordCodes> words, int index) =>
        (uint)index < (uint)words.Length ? words[index] : WordCodes.Outside;
}
