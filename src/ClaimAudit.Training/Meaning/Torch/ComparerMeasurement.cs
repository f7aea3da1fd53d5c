using ClaimAudit.Training.Meaning.Pairs;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Measures a comparer in training.</summary>
internal static class ComparerMeasurement
{
    private const int BatchSize = 64;

    /// <summary>Prints how well it tells contradictions, for each source of pairs.</summary>
    public static void Print(ComparerNetwork network, TrainingMaterial material)
    {
        var scores = Scores(network, material);
        foreach (var group in scores.GroupBy(entry => entry.Pair.Source, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Console.WriteLine("  " + MeaningScore.Line(group.Key, [.. group.OrderByDescending(entry => entry.Score).Select(entry => entry.Pair.IsContradiction)]));
        }
    }

    private static List<(TrainingPair Pair, float Score)> Scores(ComparerNetwork network, TrainingMaterial material)
    {
        var scores = new List<(TrainingPair, float)>();
        network.eval();
        using (no_grad())
        {
            foreach (var batch in material.Dev.OrderBy(material.LengthOf).Chunk(BatchSize))
            {
                using var scope = NewDisposeScope();
                var one = material.States.Batch([.. batch.Select(Said.FirstOf)]);
                var other = material.States.Batch([.. batch.Select(Said.SecondOf)]);
                var answers = network.forward(one, other)[TensorIndex.Colon, 0].contiguous().data<float>().ToArray();
                scores.AddRange(batch.Zip(answers));
            }
        }

        network.train();
        return scores;
    }
}
