using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ClaimAudit.Meaning;

namespace ClaimAudit.Training.Meaning;

/// <summary>Measures a reader on labelled pairs of sentences.</summary>
internal static class MeaningScore
{
    /// <summary>Prints, for each source of pairs, the average precision and the recall at two precisions.</summary>
    public static void Print(MeaningReader reader, string path)
    {
        var watch = new Stopwatch();
        var rows = new List<(string Source, bool Positive, float Score)>();
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            var one = reader.Read(row.GetProperty("qa").GetString() ?? string.Empty, row.GetProperty("a").GetString() ?? string.Empty);
            var other = reader.Read(row.GetProperty("qb").GetString() ?? string.Empty, row.GetProperty("b").GetString() ?? string.Empty);
            watch.Start();
            var score = reader.Compare(one, other).Contradiction;
            watch.Stop();
            rows.Add((row.GetProperty("src").GetString() ?? string.Empty, row.GetProperty("c").GetDouble() > 0.7, score));
        }

        foreach (var group in rows.GroupBy(row => row.Source, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Console.WriteLine(Line(group.Key, [.. group.OrderByDescending(row => row.Score).Select(row => row.Positive)]));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows.Count} pairs, {watch.Elapsed.TotalMilliseconds / rows.Count:0.00} ms each together"));
    }

    /// <summary>The figures of one source.</summary>
    /// <param name="source">Its name.</param>
    /// <param name="ranked">Whether each pair is a contradiction, the likeliest first.</param>
    internal static string Line(string source, List<bool> ranked)
    {
        double all = ranked.Count(positive => positive), found = 0, average = 0, at75 = 0, at90 = 0;
        for (var i = 0; i < ranked.Count; i++)
        {
            found += ranked[i] ? 1 : 0;
            var precision = found / (i + 1);
            average += ranked[i] ? precision / all : 0;
            at75 = precision >= 0.75 ? found / all : at75;
            at90 = precision >= 0.9 ? found / all : at90;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{source}: {ranked.Count} pairs, {all} contradictions, AP {average:0.000}, R at P 0.75 {at75:0.000}, at P 0.9 {at90:0.000}");
    }
}
