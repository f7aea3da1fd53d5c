using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Evaluation;
using ClaimAudit.Values;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>Reads folders of labelled pages.</summary>
internal static class LabelledPages
{
    /// <summary>The pages of the folders that the options name, without those that are held out.</summary>
    /// <param name="options">Options that hold <c>--pages</c> and, where wanted, <c>--held-out</c> and <c>--measured</c>.</param>
    /// <param name="complain">Told of what cannot be read.</param>
    public static ImmutableArray<LabelledPage> Read(MeaningOptions options, Action<Diagnostic> complain)
    {
        var heldOut = options.All("--held-out").SelectMany(Names).ToHashSet(StringComparer.Ordinal);
        var measured = options.All("--measured").SelectMany(Names).ToHashSet(StringComparer.Ordinal);
        return [.. options.All("--pages").SelectMany(folder => Read(folder, measured, complain)).Where(page => !heldOut.Contains(page.Name))];
    }

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

    private static IEnumerable<string> Names(string path) => File.ReadAllText(path).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static ImmutableArray<AnswerLabel> LabelsIn(string folder, string name, Action<Diagnostic> complain)
    {
        var path = Path.Combine(folder, name);
        var reading = AnswerLabelReader.Read(path, File.ReadAllText(path));
        reading.Diagnostics.ToList().ForEach(complain);
        return reading.Items;
    }
}
