using System.Collections.Immutable;
using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Evaluation;

/// <summary>Judges labelled pairs of texts and counts.</summary>
public static class PairScorer
{
    /// <summary>Judges every pair.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="judge">Judges two texts; called from several threads.</param>
    /// <param name="workers">How many threads, from 1; the result does not depend on it.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static PairScore Score(
        ImmutableArray<LabelledTexts> pairs,
        Func<string, string, PairJudgement> judge,
        int workers = 1,
        CancellationToken cancellation = default)
    {
        var judged = new JudgedTexts[pairs.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation };
        Parallel.For(0, pairs.Length, options, i => judged[i] = new JudgedTexts(pairs[i], judge(pairs[i].A, pairs[i].B)));
        return Of([.. judged]);
    }

    /// <summary>Counts pairs that are judged already.</summary>
    /// <param name="judged">The pairs, in order.</param>
    public static PairScore Of(ImmutableArray<JudgedTexts> judged) => new(judged, FiguresOf([.. judged]), ByPhenomenon([.. judged]));

    private static ImmutableArray<PhenomenonFigures> ByPhenomenon(JudgedTexts[] judged) =>
    [
        .. judged
            .SelectMany(pair => pair.Texts.Phenomena.Distinct(StringComparer.Ordinal).Select(phenomenon => (phenomenon, pair)))
            .GroupBy(item => item.phenomenon, item => item.pair, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new PhenomenonFigures(group.Key, FiguresOf([.. group]))),
    ];

    private static PairFigures FiguresOf(JudgedTexts[] pairs)
    {
        var flagged = pairs.Count(pair => pair.Flagged);
        var right = Flagged(pairs, PairLabel.Contradiction);
        return new PairFigures(
            pairs.Length,
            new Figures(right, flagged - right, Labelled(pairs, PairLabel.Contradiction) - right),
            Labelled(pairs, PairLabel.Entailment),
            Flagged(pairs, PairLabel.Entailment),
            Labelled(pairs, PairLabel.Neutral),
            Flagged(pairs, PairLabel.Neutral),
            pairs.Count(pair => pair.Judgement.Verdict == Verdict.Tension));
    }

    private static int Labelled(JudgedTexts[] pairs, PairLabel label) => pairs.Count(pair => pair.Texts.Label == label);

    private static int Flagged(JudgedTexts[] pairs, PairLabel label) =>
        pairs.Count(pair => pair.Flagged && pair.Texts.Label == label);
}
