using System.Collections.Immutable;

namespace ClaimAudit.Evaluation;

/// <summary>Breaks the figures down by a property of the pairs.</summary>
internal static class ScoreTable
{
    public static ImmutableArray<ScoreRow> Rows(
        LabelledPairs gold,
        ImmutableSortedSet<AnswerPair> predicted,
        Func<AnswerPair, string> nameOf) =>
    [
        .. predicted.Union(gold.Contradictions)
            .GroupBy(nameOf, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Row(group.Key, [.. group], gold, predicted)),
    ];

    private static ScoreRow Row(
        string name,
        ImmutableSortedSet<AnswerPair> pairs,
        LabelledPairs gold,
        ImmutableSortedSet<AnswerPair> predicted)
    {
        var flagged = pairs.Intersect(predicted);
        var labelled = pairs.Intersect(gold.Contradictions);
        var right = flagged.Intersect(labelled);
        var neutral = flagged.Intersect(gold.Tensions);
        var figures = new Figures(right.Count, flagged.Count - right.Count - neutral.Count, labelled.Count - right.Count);
        return new ScoreRow(name, figures, neutral.Count);
    }
}
