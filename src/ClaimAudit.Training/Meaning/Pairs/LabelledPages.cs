using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Evaluation;
using ClaimAudit.Values;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>Reads folders of labelled pages.</summary>
internal static class LabelledPages
{
    /// <summary>The pages of a folder with their labels.</summary>
    /// <param name="folder">Holds <c>labels.jsonl</c> and <c>negatives.jsonl</c>, and the pages in itself or in <c>pages</c>.</param>
    /// <param name="measured">The names of pages that are measured on, beside those that are drawn.</param>
    /// <param name="complain">Told of what cannot be read.</param>
    public static ImmutableArray<LabelledPage> Read(string folder, IReadOnlySet<string> measured, Action<Diagnostic> complain)
    {
        List<AnswerLabel> labels = [.. LabelsIn(folder, "labels.jsonl", complain), .. LabelsIn(folder, "negatives.jsonl", complain)];
        var inner = Path.Combine(folder, "pages");
        var reading = new CorpusReader().Read([Directory.Exists(inner) ? inner : folder]);
        reading.Diagnostics.ToList().ForEach(complain);
        return [.. reading.Pages.Select(page => new LabelledPage(page, labels, measured))];
    }

    private static ImmutableArray<AnswerLabel> LabelsIn(string folder, string name, Action<Diagnostic> complain)
    {
        var path = Path.Combine(folder, name);
        var reading = AnswerLabelReader.Read(path, File.ReadAllText(path));
        reading.Diagnostics.ToList().ForEach(complain);
        return reading.Items;
    }
}
