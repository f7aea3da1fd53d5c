using System.Collections.Immutable;
using ClaimAudit.Training.Meaning.Pairs;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>The pairs to learn from and to measure on, and what the encoder makes of their sentences.</summary>
/// <param name="Train">The pairs to learn from.</param>
/// <param name="Dev">The pairs to measure on.</param>
/// <param name="States">What the encoder makes of their sentences.</param>
internal sealed record TrainingMaterial(ImmutableArray<TrainingPair> Train, ImmutableArray<TrainingPair> Dev, SentenceStates States)
{
    /// <summary>Reads the files that the options name, and has the sentences read.</summary>
    /// <param name="options">The options of a trainer.</param>
    /// <param name="layers">How many layers of the encoder the sentences go through.</param>
    /// <param name="wanted">Which pairs serve.</param>
    public static TrainingMaterial Read(MeaningOptions options, int layers, Func<TrainingPair, bool> wanted)
    {
        var train = TrainingPairFile.Read(options.Text("--train")).Where(wanted).ToImmutableArray();
        var dev = TrainingPairFile.Read(options.Text("--dev")).Where(wanted).ToImmutableArray();
        var states = SentenceStates.Read(options, layers, train.Concat(dev).SelectMany(Said.BothOf));
        Console.WriteLine($"{train.Length} pairs to learn from, {dev.Length} to measure on");
        return new TrainingMaterial(train, dev, states);
    }
}
