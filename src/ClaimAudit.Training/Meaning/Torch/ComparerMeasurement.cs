using ClaimAudit.Training.Meaning.Pairs;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Measures a comparer in training.</summary>
internal static class ComparerMeasurement
{
    private const int BatchSize = 64;

    /// <summary>Prints how well it tells contradictions, for each source of pairs.</summary>
    public static void Print(PairNetwork network, TrainingMaterial material)
    {
        var scores = Scores(network, material);
        foreach (var group in scores.GroupBy(entry => entry.Pair.Source, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Console.WriteLine("  " + MeaningScore.Line(group.Key, [.. group.OrderByDescending(entry => entry.Score).Select(entry => entry.Pair.IsContradiction)]));
        }
    }

    private static List<(TrainingPair Pair, float Score)> Scores(PairNetwork network, TrainingMaterial material)
    {
        var scores = new List<(TrainingPair, float)>();
        network.Measure();
        using (no_grad())
        {
            foreach (var batch in material.Dev.OrderBy(material.States.LengthOf).Chunk(BatchSize))
            {
                using var scope = NewDisposeScope();
                var answers = network.Read([.. batch.Select(pair => (Said.FirstOf(pair), Said.SecondOf(pair)))])[TensorIndex.Colon, AnswerLoss.Contradiction].contiguous().data<float>().ToArray();
                scores.AddRange(batch.Zip(answers));
            }
        }

        network.Learn();
        return scores;
    }
}
