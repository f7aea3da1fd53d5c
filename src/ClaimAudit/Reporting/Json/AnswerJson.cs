using System.Text.Json;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Json;

/// <summary>How JSON names an answer: document and question.</summary>
internal static class AnswerJson
{
    public static void Write(Utf8JsonWriter json, AnswerId answer)
    {
        json.WriteStartObject();
        WriteKeys(json, answer);
        json.WriteEndObject();
    }

    public static void WriteKeys(Utf8JsonWriter json, AnswerId answer)
    {
        json.WriteString("document", answer.Document);
        json.WriteNumber("question", answer.Question);
    }
}
