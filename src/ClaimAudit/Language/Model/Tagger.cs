using System.Runtime.CompilerServices;

namespace ClaimAudit.Language.Model;

/// <summary>Chooses tags from left to right.</summary>
/// <param name="lexicon">The words that take one tag only.</param>
/// <param name="table">The weights; one class per tag label.</param>
/// <param name="labelCount">How many tag labels there are.</param>
internal sealed class Tagger(TagLexicon lexicon, WeightTable table, int labelCount)
{
    /// <summary>Finds the tag label of every word, by number.</summary>
    /// <param name="words">The words of one sentence.</param>
    /// <param name="labels">Receives the label numbers; as long as <paramref name="words"/>.</param>
    /// <param name="classes">The open classes each word can have; none where nothing is known. Empty for no dictionary.</param>
    /// <param name="labelClasses">The open class of each label; needed with <paramref name="classes"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Tag(ReadOnlySpan<WordCodes> words, Span<byte> labels, ReadOnlySpan<TagClass> classes = default, ReadOnlySpan<TagClass> labelClasses = default)
    {
        Span<uint> features = stackalloc uint[TaggerFeatures.Capacity];
        Span<short> scores = stackalloc short[table.Width];
        var last = 0u;
        var secondLast = 0u;
        for (var i = 0; i < words.Length; i++)
        {
            var label = lexicon.Find(words[i].Lower);
            if (label < 0)
            {
                var count = TaggerFeatures.Collect(words, i, last, secondLast, features);
                table.Score(features[..count], scores);
                label = classes.IsEmpty || classes[i] == TagClass.None
                    ? Best(scores[..labelCount])
                    : Best(scores[..labelCount], classes[i], labelClasses);
            }

            labels[i] = (byte)label;
            secondLast = last;
            last = (uint)label + 1;
        }
    }

    private static int Best(ReadOnlySpan<short> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }

    private static int Best(ReadOnlySpan<short> scores, TagClass allowed, ReadOnlySpan<TagClass> labelClasses)
    {
        var best = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            if ((labelClasses[i] == TagClass.None || (labelClasses[i] & allowed) != TagClass.None) && (best < 0 || scores[i] > scores[best]))
            {
                best = i;
            }
        }

        return best < 0 ? Best(scores) : best;
    }
}
