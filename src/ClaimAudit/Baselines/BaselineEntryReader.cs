using System.Globalization;
using System.Text.Json;
using ClaimAudit.Baselines.Json;
using ClaimAudit.Values;

namespace ClaimAudit.Baselines;

/// <summary>Reads one entry of a baseline file.</summary>
internal static class BaselineEntryReader
{
    /// <summary>The entry; null where nothing of it can be read. What is wrong with it is added to the diagnostics.</summary>
    public static BaselineEntry? Read(string document, JsonMember member, List<Diagnostic> diagnostics)
    {
        var reader = new JsonObject(document, member.Value, diagnostics);
        if (!BaselineLayout.IsFingerprint(member.Name))
        {
            reader.Report(BaselineCodes.UnknownKey, member.Line, member.Column, $"\"{member.Name}\" is no fingerprint; entries are named CF- and twelve hexadecimal digits");
            return null;
        }

        if (member.Value.Kind != JsonValueKind.Object)
        {
            reader.Report(BaselineCodes.WrongValue, member.Value.Line, member.Value.Column, $"{member.Name} must be an object");
            return null;
        }

        reader.Allow("rule", "verdict", "proposition", "jurisdiction", "affirming", "denying", "claims", "occurrences", "state", "reason", "date");
        return new BaselineEntry(
            member.Name,
            reader.Text("rule"),
            WordReader.Verdict(reader),
            reader.Text("proposition"),
            reader.Optional("jurisdiction", JsonValueKind.String)?.Text,
            Side(document, reader, "affirming", diagnostics),
            Side(document, reader, "denying", diagnostics),
            reader.Text("claims"),
            WordReader.State(reader),
            Reason(reader, member),
            Date(reader),
            reader.Count("occurrences", missing: 1));
    }

    private static BaselineSide Side(string document, JsonObject entry, string key, List<Diagnostic> diagnostics)
    {
        if (entry.Required(key, JsonValueKind.Object) is not { } node)
        {
            return new BaselineSide(default, string.Empty);
        }

        var reader = new JsonObject(document, node, diagnostics);
        reader.Allow("document", "question", "quote");
        return new BaselineSide(new AnswerId(reader.Text("document"), reader.Count("question", missing: 0)), reader.Text("quote"));
    }

    private static string Reason(JsonObject reader, JsonMember member)
    {
        var reason = reader.Optional("reason", JsonValueKind.String);
        if (string.IsNullOrWhiteSpace(reason?.Text))
        {
            var (line, column) = reason is null ? (member.Line, member.Column) : (reason.Line, reason.Column);
            reader.Report(BaselineCodes.NoReason, line, column, $"{member.Name} has no reason; say in \"reason\" why it may stay");
        }

        return reason?.Text ?? string.Empty;
    }

    private static DateOnly? Date(JsonObject reader)
    {
        var date = reader.Optional("date", JsonValueKind.String);
        if (date is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(date.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        reader.Report(BaselineCodes.WrongValue, date.Line, date.Column, $"\"{date.Text}\" is no date; write it as 2026-01-31");
        return null;
    }
}
