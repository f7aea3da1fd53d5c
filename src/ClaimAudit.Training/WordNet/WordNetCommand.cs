using ClaimAudit.Language;

namespace ClaimAudit.Training.WordNet;

/// <summary>The command that distils WordNet and the one that measures the result.</summary>
internal static class WordNetCommand
{
    private const string Usage = "usage: ClaimAudit.Training wordnet --dictionary DIR --output FILE | wordnet --measure";

    /// <summary>Runs the command with the words after its name; returns the exit code.</summary>
    public static int Run(ReadOnlySpan<string> arguments)
    {
        switch (arguments)
        {
            case ["--dictionary", var dictionary, "--output", var output]:
                Distil(dictionary, output);
                return 0;
            case ["--measure"]:
                LexiconMeasurement.Run(Console.Out);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static void Distil(string dictionary, string output)
    {
        var file = new LexiconWriter(WordNetDatabase.Load(dictionary)).Write();
        var data = new LexiconData(file);
        File.WriteAllBytes(output, file);
        Console.WriteLine(FormattableString.Invariant($"{data.Words} words, {data.Synsets} synsets, {file.Length} bytes"));
    }
}
