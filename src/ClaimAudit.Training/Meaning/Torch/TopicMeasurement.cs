using System.Globalization;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Measures a topic map in training.</summary>
internal static class TopicMeasurement
{
    private const int Few = 5;

    /// <summary>Prints, for each source of pairs, how often a sentence's partner is the nearest of all, and among the nearest five.</summary>
    public static void Print(TopicNetwork network, TrainingMaterial material)
    {
        using var still = no_grad();
        foreach (var group in material.Dev.GroupBy(pair => pair.Source, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            using var scope = NewDisposeScope();
            var one = network.forward(material.States.Batch([.. group.Select(Said.FirstOf)]));
            var other = network.forward(material.States.Batch([.. group.Select(Said.SecondOf)]));
            var nearness = one.matmul(other.T);
            var nearer = nearness.gt(nearness.diag().unsqueeze(1)).sum(1).data<long>().ToArray();
            double first = nearer.Count(count => count == 0), few = nearer.Count(count => count < Few);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {group.Key}: {nearer.Length} pairs, nearest {first / nearer.Length:0.000}, among {Few} nearest {few / nearer.Length:0.000}"));
        }
    }
}
