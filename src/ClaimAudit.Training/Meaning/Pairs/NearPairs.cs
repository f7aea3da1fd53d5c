using ClaimAudit.Judging;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>Finds the pairs of sentences of a page that are read: those near to one another.</summary>
internal static class NearPairs
{
    /// <summary>How many of the nearest of each sentence are read with it.</summary>
    public const int Nearest = StatementReader.Nearest;

    /// <summary>Each sentence with those of other answers that are nearest to it, but for pairs of answers that labels name with
    /// other words.</summary>
    /// <param name="page">The page.</param>
    /// <param name="nearness">How near its sentences are to one another.</param>
    /// <returns>The places of the two sentences of each pair, the lesser first.</returns>
    public static List<(int One, int Other)> Of(TaughtPage page, Nearness nearness)
    {
        var all = Enumerable.Range(0, page.Sentences.Length).ToList();
        return [.. all
            .SelectMany(one => nearness.NearestTo(one, all.Where(other => page.Sentences[other].Answer != page.Sentences[one].Answer))
                .Take(Nearest)
                .Select(other => one < other ? (one, other) : (other, one)))
            .Distinct()
            .Where(pair => page.VerdictOn(pair.Item1, pair.Item2) is not null || page.IsPeaceful(pair.Item1, pair.Item2))];
    }
}
