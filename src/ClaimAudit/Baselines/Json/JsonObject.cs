using System.Globalization;
using System.Text.Json;
using ClaimAudit.Values;

namespace ClaimAudit.Baselines.Json;

/// <summary>Takes the values of a JSON object by name and says, with the place, what is missing, doubled or of the wrong kind.</summary>
internal sealed class JsonObject(string document, JsonNode node, List<Diagnostic> diagnostics)
{
    /// <summary>Reports every key that is not allowed or stands twice.</summary>
    public void Allow(params IReadOnlyList<string> keys)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in node.Members)
        {
            if (!keys.Contains(member.Name, StringComparer.Ordinal))
            {
                Report(BaselineCodes.UnknownKey, member.Line, member.Column, $"unknown key \"{member.Name}\"; allowed are {string.Join(", ", keys)}");
            }
            else if (!seen.Add(member.Name))
            {
                Report(BaselineCodes.UnknownKey, member.Line, member.Column, $"the key \"{member.Name}\" stands twice; keep one");
            }
        }
    }

    /// <summary>The value of a key; null where it is missing or of another kind, which is reported.</summary>
    public JsonNode? Required(string key, JsonValueKind kind)
    {
        var member = Find(key);
        if (member is null)
        {
            Report(BaselineCodes.WrongValue, node.Line, node.Column, $"the key \"{key}\" is missing; add it");
            return null;
        }

        return OfKind(member, kind);
    }

    /// <summary>The text of a key; empty where it is missing or no string, which is reported.</summary>
    public string Text(string key) => Required(key, JsonValueKind.String)?.Text ?? string.Empty;

    /// <summary>The value of a key; null where it is missing, or of another kind, which is reported.</summary>
    public JsonNode? Optional(string key, JsonValueKind kind) => Find(key) is { } member ? OfKind(member, kind) : null;

    /// <summary>The whole number of a key, or the default where it is missing; a number below 1 is reported.</summary>
    public int Count(string key, int missing)
    {
        var value = Find(key) is null && missing > 0 ? null : Required(key, JsonValueKind.Number);
        if (value is null)
        {
            return missing;
        }

        if (int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        Report(BaselineCodes.WrongValue, value.Line, value.Column, $"\"{key}\" must be a whole number from 1");
        return missing;
    }

    /// <summary>Adds an error at a place in the file.</summary>
    public void Report(string code, int line, int column, string message) =>
        diagnostics.Add(new Diagnostic(code, DiagnosticLevel.Error, document, line, column, message));

    private JsonMember? Find(string key) => node.Members.FirstOrDefault(member => member.Name == key);

    private JsonNode? OfKind(JsonMember member, JsonValueKind kind)
    {
        if (member.Value.Kind == kind)
        {
            return member.Value;
        }

        Report(BaselineCodes.WrongValue, member.Value.Line, member.Value.Column, $"\"{member.Name}\" must be {NameOf(kind)}");
        return null;
    }

    private static string NameOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.Number => "a number",
        _ => "a text in quotation marks",
    };
}
