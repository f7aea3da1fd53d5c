using ClaimAudit.Language;

namespace ClaimAudit.Training.Syntax;

/// <summary>Copies sentences as headings and list items are written: without the stop, without the first capital.</summary>
internal static class SentenceNoise
{
    /// <summary>The sentences, followed by rewritten copies of some of them.</summary>
    /// <param name="sentences">The sentences as annotated.</param>
    /// <param name="share">The share that is copied, from 0 to 1.</param>
    /// <param name="seed">The seed of the choice.</param>
    public static List<TrainingSentence> AddTo(IReadOnlyCollection<TrainingSentence> sentences, double share, int seed)
    {
        var random = new Random(seed);
        var all = new List<TrainingSentence>(sentences);
        foreach (var sentence in sentences.Where(sentence => sentence.Count > 3))
        {
            if (random.NextDouble() < share)
            {
                all.Add(WithoutCapital(WithoutStop(sentence)));
            }
        }

        return all;
    }

    private static TrainingSentence WithoutStop(TrainingSentence sentence)
    {
        var last = sentence.Count - 1;
        if (sentence.Forms[last] != "." || sentence.Heads.Contains(last) || sentence.Heads[last] == sentence.Count)
        {
            return sentence;
        }

        return new TrainingSentence(
            sentence.Text,
            sentence.Forms[..last],
            sentence.Labels[..last],
            [.. sentence.Heads[..last].Select(head => head == sentence.Count ? last : head)],
            sentence.Relations[..last]);
    }

    private static TrainingSentence WithoutCapital(TrainingSentence sentence)
    {
        if (sentence.Labels[0].Pos == PartOfSpeech.ProperNoun || sentence.Forms[0] is "I" || !char.IsUpper(sentence.Forms[0][0]))
        {
            return sentence;
        }

        string[] forms = [char.ToLowerInvariant(sentence.Forms[0][0]) + sentence.Forms[0][1..], .. sentence.Forms[1..]];
        return new TrainingSentence(sentence.Text, forms, sentence.Labels, sentence.Heads, sentence.Relations);
    }
}
