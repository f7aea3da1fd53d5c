using ClaimAudit.Evaluation;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>Draws lessons from a page for a second judge: pairs that are labelled, and others that the first finds suspicious,
/// since only such pairs will come before it.</summary>
/// <param name="read">The page, and what the first judge made of it.</param>
internal sealed class JointLessonDraw(ReadPage read)
{
    private const int MostConflicts = 16;
    private const int MostCompatible = 8;
    private const int MostSuspicious = 26;
    private const int MostOthers = 6;

    /// <summary>What is added to the suspicion of every pair, so that any may be drawn.</summary>
    private const double Chance = 0.02;

    private readonly TaughtPage _page = read.Page;

    /// <summary>Draws a lesson.</summary>
    /// <param name="random">Draws.</param>
    public Lesson Next(Random random)
    {
        var unlabelled = BySuspicion(random);
        return new Lesson(
            _page.Sentences,
            [
                .. Labelled(verdict => verdict != LabelVerdict.Compatible, MostConflicts, random),
                .. Labelled(verdict => verdict == LabelVerdict.Compatible, MostCompatible, random),
                .. unlabelled.Take(MostSuspicious),
                .. random.Shuffled(unlabelled.Skip(MostSuspicious)).Take(MostOthers),
            ]);
    }

    private IEnumerable<LessonPair> Labelled(Func<LabelVerdict, bool> wanted, int most, Random random) =>
        random.Shuffled(_page.Verdicts.Where(entry => wanted(entry.Value)))
            .Take(most)
            .Select(entry => new LessonPair(entry.Key.One, entry.Key.Other, entry.Value));

    /// <summary>The pairs that no label names in an order that is drawn, so that the first so many are a sample without repetition in
    /// which a pair is the likelier the more suspicious it is (Efraimidis and Spirakis, 2006).</summary>
    private List<LessonPair> BySuspicion(Random random) =>
        [.. read.Near
            .Where(pair => _page.VerdictOn(pair.One, pair.Other) is null)
            .OrderByDescending(pair => Math.Pow(random.NextDouble(), 1 / (pair.Suspicion + Chance)))
            .Select(pair => new LessonPair(pair.One, pair.Other, null))];
}
