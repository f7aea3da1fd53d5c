using System.Collections.Immutable;
using System.Text.Json;
using ClaimAudit.Baselines.Json;
using ClaimAudit.Corpus;
using ClaimAudit.Values;

namespace ClaimAudit.Baselines;

/// <summary>Reads a triage file, strictly: what it does not know is an error with its place.</summary>
public static class TriageReader
{
    private static readonly string[] States = ["accepted", "false-alarm", "wont-fix", "confirmed"];

    /// <summary>Reads judgements from a file's text.</summary>
    /// <param name="name">The file's name as diagnostics shall say it.</param>
    /// <param name="text">The file's text.</param>
    public static TriageReading Read(string name, string text)
    {
        var diagnostics = new List<Diagnostic>();
        var root = JsonText.Parse(new SourceDocument(name, text), diagnostics);
        var entries = root is null ? [] : ReadRoot(name, root, diagnostics);
        return diagnostics.Count > 0
            ? new TriageReading(null, [.. diagnostics.Order()])
            : new TriageReading(new Triage(name, entries), []);
    }

    private static ImmutableArray<TriageEntry> ReadRoot(string name, JsonNode root, List<Diagnostic> diagnostics)
    {
        var reader = new JsonObject(name, root, diagnostics);
        if (!FormatVersions.Fits(reader, root, "triageVersion", Triage.FormatVersion)
            || reader.Required("entries", JsonValueKind.Array) is not { } entries)
        {
            return [];
        }

        reader.Allow("triageVersion", "entries");
        var result = entries.Items.Select(item => ReadEntry(name, item, diagnostics)).OfType<TriageEntry>().ToImmutableArray();
        foreach (var entry in result.GroupBy(entry => entry.Fingerprint, StringComparer.Ordinal).SelectMany(group => group.Skip(1)))
        {
            reader.Report(BaselineCodes.Duplicate, entry.Line, entry.Column, $"{entry.Fingerprint} is judged twice; keep one of the two entries");
        }

        return result;
    }

    private static TriageEntry? ReadEntry(string name, JsonNode item, List<Diagnostic> diagnostics)
    {
        var reader = new JsonObject(name, item, diagnostics);
        if (item.Kind != JsonValueKind.Object)
        {
            reader.Report(BaselineCodes.WrongValue, item.Line, item.Column, "an entry must be an object with fingerprint, state and reason");
            return null;
        }

        reader.Allow("fingerprint", "rule", "proposition", "state", "reason");
        var before = diagnostics.Count;
        var fingerprint = reader.Text("fingerprint");
        var state = (TriageState)WordReader.IndexOf(reader, "state", States);
        var reason = reader.Optional("reason", JsonValueKind.String);
        if (diagnostics.Count == before && state != TriageState.Confirmed && string.IsNullOrWhiteSpace(reason?.Text))
        {
            var (line, column) = reason is null ? (item.Line, item.Column) : (reason.Line, reason.Column);
            reader.Report(BaselineCodes.NoReason, line, column, $"{fingerprint} has no reason; say in \"reason\" why it may stay");
        }

        return new TriageEntry(
            fingerprint,
            reader.Optional("rule", JsonValueKind.String)?.Text ?? string.Empty,
            reader.Optional("proposition", JsonValueKind.String)?.Text ?? string.Empty,
            state,
            reason?.Text ?? string.Empty,
            item.Line,
            item.Column);
    }
}
