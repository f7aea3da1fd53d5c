using System.Text.Json;

namespace ClaimAudit.Reporting.Sarif;

/// <summary>The file a thing is in, as a relative URI.</summary>
internal static class SarifArtifact
{
    public static void Write(Utf8JsonWriter json, string document)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', document.Split('/').Select(Escape)));
        json.WriteString("uriBaseId", "%SRCROOT%");
        json.WriteEndObject();
    }

    private static string Escape(string segment) => Uri.EscapeDataString(segment);
}
