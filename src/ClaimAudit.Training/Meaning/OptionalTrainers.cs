namespace ClaimAudit.Training.Meaning;

/// <summary>The trainers that need TorchSharp, which a usual build leaves out.</summary>
internal static class OptionalTrainers
{
    private const string ComparerUsage = """
        ClaimAudit.Training meaning train-comparer --encoder FILE --vocabulary FILE --train FILE --dev FILE --output FILE [OPTIONS]
          Trains the comparer and the upper layers of the encoder together; writes their weights as safetensors.
          --encoder     the published weights of all-MiniLM-L6-v2, as safetensors
          --vocabulary  its word pieces, one a line
          --train       pairs to learn from, made by the command pairs
          --dev         pairs to measure on
          --layers      how many layers of the encoder are kept (6)
          --middle-layers  behind how many of them the rows lie by which pieces fit one another (4)
          --tuned       how many of the layers, from above, are trained too (4); those above the middle always are
          --tuned-rate  their learning rate (0.0001)
          --joint       how many layers see both sentences (4)
          --width       the length of a row that is compared (128)
          --dropout     the share of numbers that is dropped in training (0.2)
          --rate        the learning rate (0.001)
          --epochs      how often each pair is seen (8)
          --minutes     the most time to learn for, without the reading (no limit)
          --seed        draws the first weights and the order (5)
          --start       the weights to begin with, from an earlier training of the same shape (new ones)
        """;

    private const string JointUsage = """
        ClaimAudit.Training meaning train-joint --encoder FILE --comparer FILE --vocabulary FILE --train FILE --dev FILE --output FILE [OPTIONS]
          Trains the reader of two sentences as one text, from where the comparer ended; writes its weights as safetensors.
          --encoder, --vocabulary, --train, --dev: as for train-comparer
          --comparer    what train-comparer wrote
          --middle-layers  how many layers of the encoder, from below, see one sentence only, and are taken as they are (4)
          --tuned-rate  the learning rate of those above (0.0001)
          --start       the weights to begin with, from an earlier training of this kind (those of the comparer)
          --layers, --joint, --width, --dropout, --rate, --epochs, --minutes, --seed: as for train-comparer
        """;

    private const string TopicsUsage = """
        ClaimAudit.Training meaning train-topics --encoder FILE --vocabulary FILE --train FILE --dev FILE --output FILE [OPTIONS]
          Trains the map to what a sentence is about over the encoder as it is; writes its weights as safetensors.
          --encoder, --vocabulary, --train, --dev: as for train-comparer
          --layers      behind how many layers of the encoder the rows are taken (2)
          --width       the length of the vector (128)
          --rate        the learning rate (0.002)
          --epochs      how often each pair is seen (8)
          --minutes     the most time to learn for, without the reading (no limit)
          --seed        draws the first weights and the order (7)
        """;

    private static readonly string[] Required = ["--encoder", "--vocabulary", "--train", "--dev", "--output"];

    /// <summary>Trains the comparer.</summary>
    /// <returns>The exit code: 0 when done, 1 in a build without TorchSharp, 2 for wrong arguments.</returns>
    public static int Comparer(IEnumerable<string> arguments) =>
        MeaningOptions.Parse(arguments, Required, ["--layers", "--middle-layers", "--tuned", "--tuned-rate", "--joint", "--width", "--dropout", "--rate", "--epochs", "--minutes", "--seed", "--start"]) is { } options
            ? TrainComparer(options)
            : Refuse(ComparerUsage, 2);

    /// <summary>Trains the reader of two sentences as one text.</summary>
    /// <returns>The exit code: 0 when done, 1 in a build without TorchSharp, 2 for wrong arguments.</returns>
    public static int Joint(IEnumerable<string> arguments) =>
        MeaningOptions.Parse(arguments, [.. Required, "--comparer"], ["--layers", "--middle-layers", "--tuned-rate", "--joint", "--width", "--dropout", "--rate", "--epochs", "--minutes", "--seed", "--start"]) is { } options
            ? TrainJoint(options)
            : Refuse(JointUsage, 2);

    /// <summary>Trains the topic map.</summary>
    /// <returns>The exit code: 0 when done, 1 in a build without TorchSharp, 2 for wrong arguments.</returns>
    public static int Topics(IEnumerable<string> arguments) =>
        MeaningOptions.Parse(arguments, Required, ["--layers", "--width", "--rate", "--epochs", "--minutes", "--seed"]) is { } options
            ? TrainTopics(options)
            : Refuse(TopicsUsage, 2);

    private static int Refuse(string message, int code)
    {
        Console.Error.WriteLine(message);
        return code;
    }

#if WITH_TORCH
    private static int TrainComparer(MeaningOptions options)
    {
        Torch.PairTrainer.TrainComparer(options);
        return 0;
    }

    private static int TrainJoint(MeaningOptions options)
    {
        Torch.PairTrainer.TrainJoint(options);
        return 0;
    }

    private static int TrainTopics(MeaningOptions options)
    {
        Torch.TopicTrainer.Run(options);
        return 0;
    }
#else
    private const string Missing = "this build lacks TorchSharp; build src/ClaimAudit.Training with -p:WithTorch=true";

    private static int TrainComparer(MeaningOptions options) => Refuse(Missing, 1);

    private static int TrainJoint(MeaningOptions options) => Refuse(Missing, 1);

    private static int TrainTopics(MeaningOptions options) => Refuse(Missing, 1);
#endif
}
