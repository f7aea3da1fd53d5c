using ClaimAudit.Meaning;
using ClaimAudit.Training.Meaning.Pairs;

namespace ClaimAudit.Training.Meaning;

/// <summary>Trains the sentence reader, makes its model file from trained weights, or measures one on pairs.</summary>
internal static class MeaningCommand
{
    private const string Usage = """
        usage: ClaimAudit.Training meaning write --encoder FILE --topics FILE --comparer FILE --joint FILE --vocabulary FILE --layers N --topic-layers N --middle-layers N --output FILE
               ClaimAudit.Training meaning score --model FILE --pairs FILE.jsonl
               ClaimAudit.Training meaning pages --model FILE --rules FOLDER --nearest N --output FILE.jsonl FOLDER…
               ClaimAudit.Training meaning <pairs|train-comparer|train-topics|train-pages|train-joint> …    (called without options, each explains itself)
        """;

    /// <summary>Runs the command.</summary>
    /// <returns>The exit code: 0 when done, 2 for wrong arguments.</returns>
    public static int Run(string[] arguments)
    {
        switch (arguments)
        {
            case ["write", "--encoder", var encoder, "--topics", var topics, "--comparer", var comparer, "--joint", var joint,
                "--vocabulary", var vocabulary, "--layers", var layers, "--topic-layers", var topicLayers, "--middle-layers", var middleLayers, "--output", var output]:
                File.WriteAllBytes(output, MeaningModelWriter.Write(
                    new MeaningWeights(NamedTensors.Read(encoder), NamedTensors.Read(topics), NamedTensors.Read(comparer), NamedTensors.Read(joint)),
                    File.ReadAllLines(vocabulary),
                    Number(layers),
                    Number(topicLayers),
                    Number(middleLayers)));
                return 0;
            case ["score", "--model", var model, "--pairs", var pairs]:
                MeaningScore.Print(new MeaningReader(MeaningModelFile.Read(File.ReadAllBytes(model))), pairs);
                return 0;
            case ["pages", "--model", var model, "--rules", var rules, "--nearest", var nearest, "--output", var output, .. var folders]:
                using (var writer = new StreamWriter(output))
                {
                    var reader = new MeaningReader(MeaningModelFile.Read(File.ReadAllBytes(model)));
                    foreach (var folder in folders)
                    {
                        MeaningPages.Write(reader, rules, folder, Number(nearest), writer);
                    }
                }

                return 0;
            case ["pairs", .. var rest]:
                return PairsCommand.Run(rest);
            case ["train-comparer", .. var rest]:
                return OptionalTrainers.Comparer(rest);
            case ["train-topics", .. var rest]:
                return OptionalTrainers.Topics(rest);
            case ["train-pages", .. var rest]:
                return OptionalTrainers.Pages(rest);
            case ["train-joint", .. var rest]:
                return OptionalTrainers.Joint(rest);
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
