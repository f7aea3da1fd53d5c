using System.Text.RegularExpressions;
using ClaimAudit.Tests.Handmade;

namespace ClaimAudit.Tests.Phrases;

/// <summary>Sets the <c>gap</c> marks of the tables right.</summary>
internal static partial class PhraseMarks
{
    /// <summary>Takes the mark off rows that hold, and marks those that do not with what the engine makes of them.</summary>
    public static void SetRight(IEnumerable<PhraseRow> wrong)
    {
        foreach (var table in wrong.GroupBy(row => row.Table, StringComparer.Ordinal))
        {
            var path = Checkout.File(table.Key);
            var lines = File.ReadAllText(path).Split('\n');
            foreach (var row in table)
            {
                var line = lines[row.Line - 1];
                lines[row.Line - 1] = row.Holds ? Mark().Replace(line, " }") : $"{line[..line.LastIndexOf('}')].TrimEnd()}, gap: \"{Reason(row)}\" }}";
            }

            File.WriteAllText(path, string.Join('\n', lines));
        }
    }

    private static string Reason(PhraseRow row) =>
        row.Complaint.Value.Split("; read were", 2)[0].Replace("\"", "'", StringComparison.Ordinal);

    [GeneratedRegex(@", gap: ""[^""]*"" \}\s*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
