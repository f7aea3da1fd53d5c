using System.Collections.Immutable;
using System.Text.Json;
using ClaimAudit.Baselines.Json;
using ClaimAudit.Corpus;
using ClaimAudit.Values;

namespace ClaimAudit.Baselines;

/// <summary>Reads a baseline file, strictly: what it does not know is an error with its place.</summary>
public static class BaselineReader
{
    /// <summary>Reads a baseline from its text.</summary>
    /// <param name="name">The file's name as diagnostics shall say it.</param>
    /// <param name="text">The file's text.</param>
    public static BaselineReading Read(string name, string text)
    {
        var diagnostics = new List<Diagnostic>();
        var root = JsonText.Parse(new SourceDocument(name, text), diagnostics);
        var entries = root is null ? [] : ReadRoot(name, root, diagnostics);
        return diagnostics.Count > 0
            ? new BaselineReading(null, [.. diagnostics.Order()])
            : new BaselineReading(new Baseline(entries), []);
    }

    private static ImmutableArray<BaselineEntry> ReadRoot(string name, JsonNode root, List<Diagnostic> diagnostics)
    {
        var reader = new JsonObject(name, root, diagnostics);
        if (!FormatVersions.Fits(reader, root, BaselineLayout.VersionKey, Baseline.FormatVersion)
            || reader.Required(BaselineLayout.EntriesKey, JsonValueKind.Object) is not { } entries)
        {
            return [];
        }

        reader.Allow(BaselineLayout.VersionKey, BaselineLayout.AboutKey, BaselineLayout.EntriesKey);
        var result = ImmutableArray.CreateBuilder<BaselineEntry>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var member in entries.Members.Where(member => !BaselineLayout.IsGuide(member.Name)))
        {
            if (!seen.TryAdd(member.Name, member.Line))
            {
                reader.Report(BaselineCodes.Duplicate, member.Line, member.Column, $"{member.Name} already stands in line {seen[member.Name]}; keep one of the two entries");
            }
            else if (BaselineEntryReader.Read(name, member, diagnostics) is { } entry)
            {
                result.Add(entry);
            }
        }

        return result.ToImmutable();
    }
}
