using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimAudit.Baselines;

/// <summary>Writes a baseline: the same bytes for the same entries, one key a line, made to be reviewed and merged.</summary>
public static class BaselineWriter
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the whole file; line ends are <c>\n</c>.</summary>
    public static void Write(Baseline baseline, TextWriter output)
    {
        var byGuide = baseline.Entries.ToLookup(entry => BaselineLayout.GuideOf(entry.Fingerprint), StringComparer.Ordinal);
        output.Write("{\n");
        Line(output, 1, BaselineLayout.VersionKey, Quoted(Baseline.FormatVersion));
        Line(output, 1, BaselineLayout.AboutKey, Quoted(BaselineLayout.About));
        output.Write($"  \"{BaselineLayout.EntriesKey}\": {{\n");
        foreach (var guide in BaselineLayout.Guides)
        {
            Line(output, 2, guide, Quoted(string.Empty));
            foreach (var entry in byGuide[guide])
            {
                Write(entry, output);
            }
        }

        Line(output, 2, BaselineLayout.EndGuide, Quoted(string.Empty), last: true);
        output.Write("  }\n}\n");
    }

    private static void Write(BaselineEntry entry, TextWriter output)
    {
        output.Write($"    {Quoted(entry.Fingerprint)}: {{\n");
        Line(output, 3, "rule", Quoted(entry.Rule));
        Line(output, 3, "verdict", Quoted(WordReader.NameOf(entry.Verdict)));
        Line(output, 3, "proposition", Quoted(entry.Proposition));
        if (entry.Jurisdiction is { } jurisdiction)
        {
            Line(output, 3, "jurisdiction", Quoted(jurisdiction));
        }

        Line(output, 3, "affirming", Side(entry.Affirming));
        Line(output, 3, "denying", Side(entry.Denying));
        Line(output, 3, "claims", Quoted(entry.Claims));
        if (entry.Occurrences > 1)
        {
            Line(output, 3, "occurrences", entry.Occurrences.ToString(CultureInfo.InvariantCulture));
        }

        if (entry.Date is { } date)
        {
            Line(output, 3, "date", Quoted(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        Line(output, 3, "state", Quoted(BaselineStateNames.NameOf(entry.State)));
        Line(output, 3, "reason", Quoted(entry.Reason), last: true);
        output.Write("    },\n");
    }

    private static string Side(BaselineSide side) => string.Create(
        CultureInfo.InvariantCulture,
        $"{{ \"document\": {Quoted(side.Answer.Document)}, \"question\": {side.Answer.Question}, \"quote\": {Quoted(side.Quote)} }}");

    private static void Line(TextWriter output, int depth, string key, string value, bool last = false) =>
        output.Write($"{new string(' ', 2 * depth)}{Quoted(key)}: {value}{(last ? "" : ",")}\n");

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Readable);
}
