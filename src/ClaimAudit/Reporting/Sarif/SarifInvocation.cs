using System.Collections.Immutable;
using System.Text.Json;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Sarif;

/// <summary>How the run went: whether everything was analysed, and what was not.</summary>
internal static class SarifInvocation
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<Diagnostic> diagnostics)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", diagnostics.All(diagnostic => diagnostic.Level != DiagnosticLevel.Error));
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var diagnostic in diagnostics)
        {
            WriteNotification(json, diagnostic);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNotification(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor");
        json.WriteString("id", diagnostic.Code);
        json.WriteEndObject();
        json.WriteString("level", SarifLevels.Of(diagnostic.Level));
        json.WriteStartObject("message");
        json.WriteString("text", diagnostic.Message);
        json.WriteEndObject();
        if (diagnostic.Document.Length > 0)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            SarifArtifact.Write(json, diagnostic.Document);
            WriteRegion(json, diagnostic);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        if (diagnostic.Line == 0)
        {
            return;
        }

        json.WriteStartObject("region");
        json.WriteNumber("startLine", diagnostic.Line);
        if (diagnostic.Column > 0)
        {
            json.WriteNumber("startColumn", diagnostic.Column);
        }

        json.WriteEndObject();
    }
}
