namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>Finds pairs of sentences of different answers that nobody has labelled: most of them the nearest in words, the
/// others taken at random. Where labellers listed every contradiction of a page, these are none.</summary>
internal static class LookAlikes
{
    private const int NearPerLabel = 3;
    private const double Chance = 0.3;

    /// <summary>Chooses pairs.</summary>
    /// <param name="sentences">The sentences of a page.</param>
    /// <param name="labelled">The pairs of texts that are labelled, either way round.</param>
    /// <param name="labels">For how many labels pairs are wanted.</param>
    /// <param name="random">Draws among the others.</param>
    public static IEnumerable<(PageSentence One, PageSentence Other)> Of(
        IEnumerable<PageSentence> sentences, IReadOnlySet<(string, string)> labelled, int labels, Random random)
    {
        var claims = sentences.Where(sentence => sentence.MakesClaim).Select(sentence => (Sentence: sentence, Words: sentence.Words())).ToList();
        var counts = claims.SelectMany(claim => claim.Words).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var pairs = new List<(double Score, PageSentence One, PageSentence Other)>();
        for (var i = 0; i < claims.Count; i++)
        {
            for (var j = i + 1; j < claims.Count; j++)
            {
                var (one, other) = (claims[i], claims[j]);
                if (one.Sentence.Answer != other.Sentence.Answer && !labelled.Contains((one.Sentence.Text, other.Sentence.Text)))
                {
                    var shared = one.Words.Where(other.Words.Contains).Sum(word => 1.0 / counts[word]);
                    pairs.Add((shared + (random.NextDouble() * Chance), one.Sentence, other.Sentence));
                }
            }
        }

        var chosen = pairs.OrderByDescending(pair => pair.Score).Take(NearPerLabel * labels).ToList();
        var all = pairs.ToArray();
        random.Shuffle(all);
        return chosen.Concat(all.Take(labels)).Select(pair => (pair.One, pair.Other));
    }
}
