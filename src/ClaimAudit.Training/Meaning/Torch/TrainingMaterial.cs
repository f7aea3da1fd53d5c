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
    /// <param name="weights">The weights of the encoder.</param>
    /// <param name="layers">How many layers of the encoder the sentences go through.</param>
    /// <param name="wanted">Which pairs serve.</param>
    public static TrainingMaterial Read(MeaningOptions options, NamedTensors weights, int layers, Func<TrainingPair, bool> wanted)
    {
        var train = TrainingPairFile.Read(options.Text("--train")).Where(wanted).ToImmutableArray();
        var dev = TrainingPairFile.Read(options.Text("--dev")).Where(wanted).ToImmutableArray();
        var vocabulary = File.ReadAllLines(options.Text("--vocabulary"));
        var kept = KeptPieces.Of(vocabulary);
        using var encoder = new FrozenEncoder(weights, kept, layers);
        var pieces = new PieceReader([.. kept.Select(id => vocabulary[id])]);
        var sentences = train.Concat(dev).SelectMany<TrainingPair, Said>(pair => [Said.FirstOf(pair), Said.SecondOf(pair)]);
        var states = SentenceStates.Of(encoder, pieces, sentences);
        Console.WriteLine($"{train.Length} pairs to learn from, {dev.Length} to measure on");
        return new TrainingMaterial(train, dev, states);
    }

    /// <summary>How many rows the two sentences of a pair and their contexts have.</summary>
    public int LengthOf(TrainingPair pair) => States.CountOf(Said.FirstOf(pair)) + States.CountOf(Said.SecondOf(pair));
}
