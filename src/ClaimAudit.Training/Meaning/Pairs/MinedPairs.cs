using ClaimAudit.Evaluation;
using ClaimAudit.Values;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>Takes pairs of sentences that an earlier model held against one another, of answers between which labellers saw
/// neither contradiction nor tension: its mistakes, and a few others. They are learnt from, never measured on.</summary>
internal static class MinedPairs
{
    private const string Source = "mined";
    private const double Weight = 0.7;
    private const double Suspicious = 0.3;
    private const double OtherShare = 0.08;

    /// <summary>The pairs of a file.</summary>
    /// <param name="path">The file, as the command <c>pages</c> writes it.</param>
    /// <param name="pages">The labelled pages; pairs of others are passed over, and so are those of pages that are measured on.</param>
    /// <param name="random">Draws the pairs that the model did not find suspicious.</param>
    /// <param name="complain">Told of lines that cannot be read.</param>
    public static IEnumerable<SplitPair> Read(string path, IReadOnlyCollection<LabelledPage> pages, Random random, Action<Diagnostic> complain)
    {
        var reading = LabelLines.Read(path, File.ReadAllText(path), MinedPair.Read);
        reading.Diagnostics.ToList().ForEach(complain);
        var wanted = pages.Where(page => !page.ForMeasuring && page.HasConflicts).ToDictionary(page => page.Name, StringComparer.Ordinal);
        foreach (var mined in reading.Items)
        {
            if (wanted.TryGetValue(mined.AnswerA.Document, out var page)
                && !page.Conflict(mined.Answers)
                && page.QuestionOf(mined.AnswerA) is { } one
                && page.QuestionOf(mined.AnswerB) is { } other
                && (mined.Likelihood >= Suspicious || random.NextDouble() <= OtherShare))
            {
                yield return new SplitPair(false, new TrainingPair(one, mined.A, other, mined.B, 0, -1, Weight, Source, page.Name));
            }
        }
    }
}
