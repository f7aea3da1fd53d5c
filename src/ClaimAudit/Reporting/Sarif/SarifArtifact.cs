using System.Text.Json;

namespace ClaimAudit.Reporting.Sarif;

/// <summary>The file a thing is in: one under the root as a relative URI, any other as an absolute one.</summary>
internal static class SarifArtifact
{
    /// <param name="json">Where it is written.</param>
    /// <param name="file">As <see cref="AuditReport.FileOf"/> has it.</param>
    public static void Write(Utf8JsonWriter json, string file)
    {
        json.WriteStartObject("artifactLocation");
        if (Path.IsPathFullyQualified(file))
        {
            json.WriteString("uri", new Uri(file).AbsoluteUri);
        }
        else
        {
            json.WriteString("uri", string.Join('/', file.Split('/', Path.DirectorySeparatorChar).Select(Escape)));
            json.WriteString("uriBaseId", "%SRCROOT%");
        }

        json.WriteEndObject();
    }

    private static string Escape(string segment) => Uri.EscapeDataString(segment);
}
