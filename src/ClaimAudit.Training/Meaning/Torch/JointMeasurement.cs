using ClaimAudit.Evaluation;
using ClaimAudit.Meaning;
using ClaimAudit.Training.Meaning.Pairs;
using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Measures on whole pages what a joint reader in training adds to the reader before it.</summary>
internal static class JointMeasurement
{
    private const int AtOnce = 96;

    /// <summary>Prints how well contradictions are told among near pairs by the first reader alone and by both.</summary>
    public static void Print(JointNetwork network, IReadOnlyCollection<ReadPage> pages)
    {
        using var still = no_grad();
        network.Measure();
        Print("first reader", pages.SelectMany(read => read.Near.Select(pair => (read.Page, pair))));
        Print("both readers", pages.SelectMany(read => ReadAgain(network, read).Select(pair => (read.Page, pair))));
        network.Learn();
    }

    /// <summary>The near pairs of a page as the reader takes them: what may be in conflict is read by both.</summary>
    private static IEnumerable<ReadPair> ReadAgain(JointNetwork network, ReadPage read) =>
        read.Near.Where(pair => pair.Reading.MayConflict).Chunk(AtOnce).SelectMany(part => ByBoth(network, read.Page, part))
            .Concat(read.Near.Where(pair => !pair.Reading.MayConflict));

    private static List<ReadPair> ByBoth(JointNetwork network, TaughtPage page, ReadPair[] pairs)
    {
        using var scope = NewDisposeScope();
        Said SaidAt(int place) => Said.Of(page.Sentences[place]);
        var answers = Answers.Of(network.Read([.. pairs.Select(pair => (SaidAt(pair.One), SaidAt(pair.Other)))]));
        return [.. pairs.Zip(answers, (pair, answer) => pair with { Odds = pair.Odds.With(answer, MeaningReader.JointShare) })];
    }

    private static void Print(string name, IEnumerable<(TaughtPage Page, ReadPair Pair)> pairs) =>
        Console.WriteLine("  " + MeaningScore.Line(name, [.. pairs
            .OrderByDescending(entry => entry.Pair.Reading.Contradiction)
            .Select(entry => entry.Page.VerdictOn(entry.Pair.One, entry.Pair.Other) == LabelVerdict.Contradiction)]));
}
