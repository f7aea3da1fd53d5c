using System.Text.Json;
using ClaimAudit.Evaluation;
using ClaimAudit.Values;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>Takes pairs from files of public pairs: bare texts, without a question.</summary>
internal static class PublicPairs
{
    private const double MeasuredShare = 0.15;

    /// <summary>The pairs of a file; their source is the file's name up to its first underscore.</summary>
    /// <param name="path">The file: one object a line, with <c>a</c>, <c>b</c>, <c>label</c> and <c>group</c>.</param>
    /// <param name="complain">Told of lines that cannot be read.</param>
    public static IEnumerable<SplitPair> Read(string path, Action<Diagnostic> complain)
    {
        var source = Path.GetFileNameWithoutExtension(path).Split('_')[0];
        var reading = LabelLines.Read(path, File.ReadAllText(path), ReadPair);
        reading.Diagnostics.ToList().ForEach(complain);
        return reading.Items.Select(item => new SplitPair(
            Draw.Takes(item.Group, MeasuredShare),
            new TrainingPair(
                string.Empty,
                item.A,
                string.Empty,
                item.B,
                item.Label == PairLabel.Contradiction ? 1 : 0,
                item.Label == PairLabel.Entailment ? 1 : 0,
                1,
                source,
                string.Empty)));
    }

    private static PublicPair ReadPair(JsonElement element, int line) => new(
        LabelElement.Text(element, "a"),
        LabelElement.Text(element, "b"),
        LabelElement.OneOf<PairLabel>(element, "label"),
        LabelElement.Text(element, "group"));
}
