using System.Globalization;
using ClaimAudit.Evaluation;
using ClaimAudit.Training.Meaning.Pairs;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Measures on whole pages a reader in training: of its conflicts, how many are among the near pairs that are read, and
/// how well contradictions are told among these.</summary>
internal static class PageMeasurement
{
    /// <summary>Prints both.</summary>
    public static void Print(PairNetwork network, TopicNetwork topics, IReadOnlyCollection<TaughtPage> pages)
    {
        using var still = no_grad();
        var read = new List<(LabelVerdict? Verdict, float Score)>();
        network.Measure();
        foreach (var page in pages)
        {
            using var scope = NewDisposeScope();
            var rows = network.Rows([.. page.Sentences.Select(Said.Of)]);
            var pairs = NearPairs.Of(page, topics.NearnessOf(new RowBatch(rows.Middle, rows.Mask)));
            var answers = network.Compare(rows, pairs)[TensorIndex.Colon, AnswerLoss.Contradiction].contiguous().data<float>().ToArray();
            read.AddRange(pairs.Zip(answers, (pair, answer) => (page.VerdictOn(pair.One, pair.Other), answer)));
        }

        network.Learn();
        PrintFound(LabelVerdict.Contradiction, read, pages);
        PrintFound(LabelVerdict.Tension, read, pages);
        Console.WriteLine("  " + MeaningScore.Line(
            "near pairs", [.. read.OrderByDescending(entry => entry.Score).Select(entry => entry.Verdict == LabelVerdict.Contradiction)]));
    }

    private static void PrintFound(LabelVerdict verdict, List<(LabelVerdict? Verdict, float Score)> read, IEnumerable<TaughtPage> pages)
    {
        var all = pages.Sum(page => page.Verdicts.Values.Count(other => other == verdict));
        var found = read.Count(entry => entry.Verdict == verdict);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"  {verdict}: {all} pairs, among the {NearPairs.Nearest} nearest {(double)found / all:0.000}"));
    }
}
