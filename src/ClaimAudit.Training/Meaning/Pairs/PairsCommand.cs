using ClaimAudit.Values;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>Makes <c>train.jsonl</c> and <c>dev.jsonl</c> from labelled pages, families and public pairs.</summary>
internal static class PairsCommand
{
    /// <summary>How the command is called.</summary>
    public const string Usage = """
        ClaimAudit.Training meaning pairs --pages FOLDER... --output FOLDER [--families FILE...] [--stances FILE... --relations FILE...] [--mined FILE...] [--public FILE...] [--held-out FILE] [--measured FILE] [--seed N]
          Makes train.jsonl and dev.jsonl in the folder --output.
          --pages     folders with labels.jsonl, negatives.jsonl and pages (in the folder itself or in pages/)
          --families  files of families, one JSON object a line
          --stances   files of sentences by stance, one JSON object a line
          --relations files of what stances are to one another, one JSON object a line
          --mined     files that the command pages has written with an earlier model
          --public    files of public pairs, one JSON object a line with a, b, label and group
          --held-out  a file with the names of pages that are left out, kept for measuring
          --measured  a file with the names of pages that go to dev.jsonl, beside those that are drawn
          --seed      draws the look-alikes and the order (3)
        """;

    /// <summary>Runs the command.</summary>
    /// <returns>The exit code: 0 when done, 2 for wrong arguments.</returns>
    public static int Run(IEnumerable<string> arguments)
    {
        if (MeaningOptions.Parse(arguments, ["--pages", "--output"], ["--families", "--stances", "--relations", "--mined", "--public", "--held-out", "--measured", "--seed"]) is not { } options)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        var random = new Random(options.Whole("--seed", 3));
        var pages = LabelledPages.Read(options, Complain);
        List<SplitPair> all =
        [
            .. options.All("--public").SelectMany(path => PublicPairs.Read(path, Complain)),
            .. pages.SelectMany(page => PagePairs.Of(page, random, Complain)),
            .. options.All("--mined").SelectMany(path => MinedPairs.Read(path, pages, random, Complain)),
            .. options.All("--families").SelectMany(path => FamilyPairs.Read(path, Complain)),
            .. StancePairs.Read(options.All("--stances"), options.All("--relations"), random, Complain),
        ];
        Directory.CreateDirectory(options.Text("--output"));
        Write(Path.Combine(options.Text("--output"), "train.jsonl"), all.Where(entry => !entry.ForMeasuring), random);
        Write(Path.Combine(options.Text("--output"), "dev.jsonl"), all.Where(entry => entry.ForMeasuring), random);
        return 0;
    }

    private static void Complain(Diagnostic diagnostic) => Console.Error.WriteLine(diagnostic);

    private static void Write(string path, IEnumerable<SplitPair> entries, Random random)
    {
        var pairs = entries.Select(entry => entry.Pair).ToArray();
        random.Shuffle(pairs);
        TrainingPairFile.Write(path, pairs);
        Console.WriteLine($"{Path.GetFileName(path)}: {pairs.Length} pairs");
        foreach (var group in pairs.GroupBy(pair => pair.Source, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"  {group.Key}: {group.Count()} pairs, {group.Count(pair => pair.IsContradiction)} contradictions");
        }
    }
}
