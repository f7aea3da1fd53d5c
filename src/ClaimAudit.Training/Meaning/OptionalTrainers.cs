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

    private const string PagesUsage = """
        ClaimAudit.Training meaning train-pages --encoder FILE --vocabulary FILE --pages FOLDER... --train FILE --start FILE... --output FILE --topics-output FILE [OPTIONS]
          Trains the comparer, the upper layers of the encoder and a topic map behind the middle layers together, page by page;
          writes their weights as safetensors. A model with a joint reader takes the topic map of train-topics instead.
          --encoder, --vocabulary, --layers, --middle-layers, --tuned, --joint, --width: as for train-comparer
          --pages, --held-out, --measured: as for pairs; pages that go to dev.jsonl there are measured on here, sixteen at most
          --train       pairs that are served now and then after a page, made by the command pairs
          --served      after what share of the pages a batch of them is (0.5)
          --sources     from which sources they come and how often, such as families=0.5 stances=0.15 (all pairs alike)
          --often       what the names of pages begin with that are taken more often (none)
          --start       the weights to begin with: a file of train-comparer, and one of train-topics, its --layers being
                        those that are not tuned here
          --output      the weights of the comparer and of the encoder's layers
          --topics-output  the weights of the topic map
          --topic-width the length of its vector (128)
          --dropout     the share of numbers that is dropped in training of what the comparer sums up (0.1)
          --tuned-dropout  the same in the layers of the encoder that are trained (0.05)
          --rate        the learning rate (0.0004)
          --tuned-rate  that of the encoder's layers (0.00008)
          --steps       how many pages are taken, any of them more than once (2000)
          --minutes     the most time to learn for, measuring included, without the reading (no limit)
          --seed        draws the pages and what is taken of them (1)
        """;

    private const string JointUsage = """
        ClaimAudit.Training meaning train-joint --encoder FILE --vocabulary FILE --pages FOLDER... --train FILE --start FILE... --output FILE [OPTIONS]
          Trains the joint reader, which reads two sentences as one text: copies of the upper layers of the encoder, over the rows of
          the layers below them, and a comparer above; writes their weights as safetensors. A step takes a page, and of it pairs that
          labels name and others that the reader trained before finds suspicious.
          --encoder, --vocabulary, --layers, --middle-layers, --width: as for train-comparer
          --joint       how many layers of the comparer see both sentences (4)
          --tuned       how many of the layers, from above, read two sentences as one text (4); in the command write,
                        --topic-layers is then the number of the others
          --pages, --held-out, --measured, --often, --train, --served, --sources: as for train-pages, but that a batch is
                        served after 0.7 of the pages
          --start       the weights of a reader trained before, whose suspicions are learnt from and with which the joint
                        reader begins: a file of train-comparer (one of train-pages has learnt these pages, and does not
                        suspect on them what it would on new ones), and one of train-topics, its --layers being those
                        that are not tuned here
          --output      the weights of the joint reader
          --topic-width the length of the topic map's vector (128)
          --dropout     the share of numbers that is dropped in training of what the comparer sums up (0.1)
          --tuned-dropout  the same in the copies of the encoder's layers (0.1)
          --rate        the learning rate (0.0002)
          --tuned-rate  that of the copies of the encoder's layers (0.00006)
          --steps       how many pages are taken, any of them more than once (2000)
          --minutes     the most time to learn for, measuring included, without the reading (no limit)
          --seed        draws the first rows of the sides, the pages and what is taken of them (1)
        """;

    private static readonly string[] Required = ["--encoder", "--vocabulary", "--train", "--dev", "--output"];

    /// <summary>Trains the comparer.</summary>
    /// <returns>The exit code: 0 when done, 1 in a build without TorchSharp, 2 for wrong arguments.</returns>
    public static int Comparer(IEnumerable<string> arguments) =>
        MeaningOptions.Parse(arguments, Required, ["--layers", "--middle-layers", "--tuned", "--tuned-rate", "--joint", "--width", "--dropout", "--rate", "--epochs", "--minutes", "--seed", "--start"]) is { } options
            ? TrainComparer(options)
            : Refuse(ComparerUsage, 2);

    /// <summary>Trains the topic map.</summary>
    /// <returns>The exit code: 0 when done, 1 in a build without TorchSharp, 2 for wrong arguments.</returns>
    public static int Topics(IEnumerable<string> arguments) =>
        MeaningOptions.Parse(arguments, Required, ["--layers", "--width", "--rate", "--epochs", "--minutes", "--seed"]) is { } options
            ? TrainTopics(options)
            : Refuse(TopicsUsage, 2);

    /// <summary>Trains the comparer and the topic map together, page by page.</summary>
    /// <returns>The exit code: 0 when done, 1 in a build without TorchSharp, 2 for wrong arguments.</returns>
    public static int Pages(IEnumerable<string> arguments) =>
        MeaningOptions.Parse(
            arguments,
            ["--encoder", "--vocabulary", "--pages", "--train", "--start", "--output", "--topics-output"],
            [
                "--held-out", "--measured", "--sources", "--often", "--layers", "--middle-layers", "--tuned", "--joint", "--width", "--topic-width",
                "--served", "--dropout", "--tuned-dropout", "--rate", "--tuned-rate", "--steps", "--minutes", "--seed",
            ]) is { } options
            ? TrainPages(options)
            : Refuse(PagesUsage, 2);

    /// <summary>Trains the joint reader.</summary>
    /// <returns>The exit code: 0 when done, 1 in a build without TorchSharp, 2 for wrong arguments.</returns>
    public static int Joint(IEnumerable<string> arguments) =>
        MeaningOptions.Parse(
            arguments,
            ["--encoder", "--vocabulary", "--pages", "--train", "--start", "--output"],
            [
                "--held-out", "--measured", "--sources", "--often", "--layers", "--middle-layers", "--tuned", "--joint", "--width", "--topic-width",
                "--served", "--dropout", "--tuned-dropout", "--rate", "--tuned-rate", "--steps", "--minutes", "--seed",
            ]) is { } options
            ? TrainJoint(options)
            : Refuse(JointUsage, 2);

    private static int Refuse(string message, int code)
    {
        Console.Error.WriteLine(message);
        return code;
    }

#if WITH_TORCH
    private static int TrainComparer(MeaningOptions options)
    {
        Torch.ComparerTrainer.Run(options);
        return 0;
    }

    private static int TrainTopics(MeaningOptions options)
    {
        Torch.TopicTrainer.Run(options);
        return 0;
    }

    private static int TrainPages(MeaningOptions options)
    {
        Torch.PageTrainer.Run(options);
        return 0;
    }

    private static int TrainJoint(MeaningOptions options)
    {
        Torch.JointTrainer.Run(options);
        return 0;
    }
#else
    private const string Missing = "this build lacks TorchSharp; build src/ClaimAudit.Training with -p:WithTorch=true";

    private static int TrainComparer(MeaningOptions options) => Refuse(Missing, 1);

    private static int TrainTopics(MeaningOptions options) => Refuse(Missing, 1);

    private static int TrainPages(MeaningOptions options) => Refuse(Missing, 1);

    private static int TrainJoint(MeaningOptions options) => Refuse(Missing, 1);
#endif
}
