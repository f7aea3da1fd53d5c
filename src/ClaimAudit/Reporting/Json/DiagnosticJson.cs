using System.Text.Json;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Json;

/// <summary>One diagnostic of the JSON report; a line or column that is not meant is 0.</summary>
internal static class DiagnosticJson
{
    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("level", ReportNames.Of(diagnostic.Level));
        json.WriteString("document", diagnostic.Document);
        json.WriteNumber("line", diagnostic.Line);
        json.WriteString("message", diagnostic.Message);
        json.WriteNumber("column", diagnostic.Column);
        json.WriteEndObject();
    }
}
