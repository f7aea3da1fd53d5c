using ClaimAudit.Evaluation;
using ClaimAudit.Values;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>Takes pairs from labelled pages: the sentences that labels quote, and look-alikes beside them.</summary>
internal static class PagePairs
{
    private const string Source = "pages";
    private const double LookAlikeWeight = 0.7;

    /// <summary>The pairs of a page; all of them stay on one side of the split.</summary>
    /// <param name="page">The page.</param>
    /// <param name="random">Draws the look-alikes.</param>
    /// <param name="complain">Told of labels that quote what is not there.</param>
    public static IEnumerable<SplitPair> Of(LabelledPage page, Random random, Action<Diagnostic> complain)
    {
        var labelled = new HashSet<(string, string)>();
        var pairs = new List<TrainingPair>();
        var lost = 0;
        foreach (var label in page.Labels)
        {
            if (page.Sentences.Find(label.A) is not { } one || page.Sentences.Find(label.B) is not { } other)
            {
                lost++;
                continue;
            }

            labelled.Add((one.Text, other.Text));
            labelled.Add((other.Text, one.Text));
            if (!page.ForMeasuring || label.Verdict != LabelVerdict.Tension)
            {
                pairs.Add(Labelled(page.Name, one, other, label.Verdict));
            }
        }

        if (lost > 0)
        {
            complain(new Diagnostic("CLA9301", DiagnosticLevel.Warning, page.Name, 0, 0, $"{lost} labels quote words that their answers do not hold"));
        }

        var lookAlikes = LookAlikes.Of(page.Sentences.All, labelled, pairs.Count, random)
            .Select(pair => Pair(page.Name, pair.One, pair.Other, 0, -1, LookAlikeWeight));
        return pairs.Concat(lookAlikes).Select(pair => new SplitPair(page.ForMeasuring, pair));
    }

    private static TrainingPair Labelled(string page, PageSentence one, PageSentence other, LabelVerdict verdict) => verdict switch
    {
        LabelVerdict.Contradiction => Pair(page, one, other, 1, 0, 3),
        LabelVerdict.Tension => Pair(page, one, other, 0.5, -1, 3),
        _ => Pair(page, one, other, 0, -1, 1),
    };

    private static TrainingPair Pair(string page, PageSentence one, PageSentence other, double contradiction, double entailment, double weight) =>
        new(one.Context, one.Text, other.Context, other.Text, contradiction, entailment, weight, Source, page);
}
