using System.Collections.Immutable;
using System.Text.Json;

namespace ClaimAudit.Evaluation;

/// <summary>Takes values out of a label's JSON, or says which key is missing or of the wrong sort.</summary>
internal static class LabelElement
{
    public static JsonElement Required(JsonElement owner, string key) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(key, out var value)
            ? value
            : throw new LabelException($"the key '{key}' is missing");

    public static string Text(JsonElement owner, string key)
    {
        var value = Required(owner, key);
        return value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new LabelException($"the value of '{key}' must be a text");
    }

    public static string TextOrEmpty(JsonElement owner, string key) =>
        owner.TryGetProperty(key, out _) ? Text(owner, key) : string.Empty;

    public static int QuestionNumber(JsonElement owner, string key)
    {
        var value = Required(owner, key);
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number > 0
            ? number
            : throw new LabelException($"the value of '{key}' must be a question's number, from 1");
    }

    public static ImmutableArray<string> Texts(JsonElement owner, string key)
    {
        if (!owner.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array when value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) =>
                [.. value.EnumerateArray().Select(item => item.GetString()!)],
            _ => throw new LabelException($"the value of '{key}' must be a text or a list of texts"),
        };
    }

    public static TValue OneOf<TValue>(JsonElement owner, string key)
        where TValue : struct, Enum
    {
        var text = Text(owner, key);
        foreach (var value in Enum.GetValues<TValue>())
        {
            if (string.Equals(text, Reporting.ReportNames.Of(value), StringComparison.Ordinal))
            {
                return value;
            }
        }

        var allowed = string.Join(", ", Enum.GetValues<TValue>().Select(Reporting.ReportNames.Of));
        throw new LabelException($"'{text}' is no {key}; allowed: {allowed}");
    }
}
