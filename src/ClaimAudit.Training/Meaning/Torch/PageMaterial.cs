using System.Collections.Immutable;
using ClaimAudit.Training.Meaning.Pairs;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>The pages to learn from and to measure on, the pairs that are served between pages, and what the encoder makes of the
/// sentences of all of them.</summary>
/// <param name="Train">The pages to learn from.</param>
/// <param name="Measured">The pages to measure on.</param>
/// <param name="Pairs">The pairs.</param>
/// <param name="States">What the encoder makes of their sentences.</param>
internal sealed record PageMaterial(
    ImmutableArray<TaughtPage> Train, ImmutableArray<TaughtPage> Measured, ImmutableArray<TrainingPair> Pairs, SentenceStates States)
{
    private const int MostMeasured = 16;

    /// <summary>Reads the pages and the file that the options name, and has the sentences read.</summary>
    /// <param name="options">The options of the trainer.</param>
    /// <param name="layers">How many layers of the encoder the sentences go through.</param>
    /// <param name="sources">The sources of the pairs that serve; where none is named, all do.</param>
    /// <param name="random">Draws the pages to measure on where there are many.</param>
    public static PageMaterial Read(MeaningOptions options, int layers, IReadOnlyCollection<SourceShare> sources, Random random)
    {
        var pages = LabelledPages.Read(options, Console.Error.WriteLine).Where(page => page.Labels.Length > 0).ToLookup(page => page.ForMeasuring);
        var train = pages[false].Select(page => new TaughtPage(page)).Where(page => page.Verdicts.Count > 0).ToImmutableArray();
        var measured = pages[true].Where(page => page.HasConflicts).Select(page => new TaughtPage(page)).ToArray();
        random.Shuffle(measured);
        var few = measured.Take(MostMeasured).ToImmutableArray();
        var pairs = TrainingPairFile.Read(options.Text("--train"))
            .Where(pair => sources.Count == 0 || sources.Any(share => share.Source == pair.Source))
            .ToImmutableArray();
        var sentences = train.Concat(few).SelectMany(page => page.Sentences).Select(Said.Of).Concat(pairs.SelectMany(Said.BothOf));
        var states = SentenceStates.Read(options, layers, sentences);
        Console.WriteLine($"{train.Length} pages and {pairs.Length} pairs to learn from, {few.Length} pages to measure on");
        return new PageMaterial(train, few, pairs, states);
    }
}
