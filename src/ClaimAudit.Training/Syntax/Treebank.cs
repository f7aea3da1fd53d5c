using System.Globalization;
using ClaimAudit.Language;
using ClaimAudit.Language.Model;

namespace ClaimAudit.Training.Syntax;

/// <summary>Reads checkouts of English Universal Dependencies treebanks by their file lists.</summary>
internal static class Treebank
{
    /// <summary>
    /// The sentences of a part. The documents come from <c>not-to-release/sources</c>, divided by
    /// <c>not-to-release/file-lists</c>.
    /// </summary>
    /// <param name="directory">The checkout.</param>
    /// <param name="part">The part.</param>
    /// <param name="leftOut">Documents with one of these in their path are left out.</param>
    public static IEnumerable<TrainingSentence> Read(string directory, TreebankPart part, IReadOnlyCollection<string> leftOut)
    {
        var lists = Path.Combine(directory, "not-to-release", "file-lists");
        var sources = Path.Combine(directory, "not-to-release", "sources");
        var list = Path.Combine(lists, "files." + part.ToString().ToLowerInvariant());
        return File.ReadAllLines(list)
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && !leftOut.Any(piece => line.Contains(piece, StringComparison.Ordinal)))
            .Select(line => Path.Combine(sources, line.EndsWith(".conllu", StringComparison.Ordinal) ? line : line + ".conllu"))
            .Where(File.Exists)
            .SelectMany(ReadDocument)
            .Where(sentence => Array.TrueForAll(sentence.Forms, form => form.Length > 0) && !Array.TrueForAll(sentence.Forms, form => form[0] == '_'));
    }

    private static IEnumerable<TrainingSentence> ReadDocument(string path)
    {
        var rows = new List<string[]>();
        var text = "";
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# text = ", StringComparison.Ordinal))
            {
                text = line["# text = ".Length..];
            }
            else if (line.Length == 0 && rows.Count > 0)
            {
                yield return Build(text, rows);
                rows.Clear();
            }
            else if (line.Length > 0 && line[0] != '#' && line.Split('\t') is { Length: 10 } row && int.TryParse(row[0], CultureInfo.InvariantCulture, out _))
            {
                rows.Add(row);
            }
        }
    }

    private static TrainingSentence Build(string text, List<string[]> rows) => new(
        text,
        [.. rows.Select(row => row[1])],
        [.. rows.Select(row => new TagLabel(row[4], UniversalTags.Parse(row[3])))],
        [.. rows.Select(row => int.Parse(row[6], CultureInfo.InvariantCulture) is > 0 and var head ? head - 1 : rows.Count)],
        [.. rows.Select(row => RelationNames.Parse(row[7]))]);
}
