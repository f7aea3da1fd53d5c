using System.Text.Json;

namespace ClaimAudit.Reporting.Json;

/// <summary>The JSON report of the contract: its keys in its order, further keys after them.</summary>
public sealed class JsonReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public void Write(AuditReport report, TextWriter output) => JsonOutput.Write(output, json => WriteReport(json, report));

    private static void WriteReport(Utf8JsonWriter json, AuditReport report)
    {
        json.WriteStartObject();
        json.WriteString("schemaVersion", AuditReport.SchemaVersion);
        WriteTool(json, report);
        WriteArray(json, "documents", report.Documents, WriteDocument);
        WriteArray(json, "findings", report.Findings, FindingJson.Write);
        WriteArray(json, "disputes", report.Disputes, DisputeJson.Write);
        WriteArray(json, "diagnostics", report.Diagnostics, DiagnosticJson.Write);
        WriteSummary(json, report.Summary);
        if (report.Draft is { } effect)
        {
            DraftJson.Write(json, effect);
        }

        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, AuditReport report)
    {
        json.WriteStartObject("tool");
        json.WriteString("name", "claimaudit");
        json.WriteString("version", report.ToolVersion);
        json.WriteString("rulesDigest", report.RulesDigest);
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, DocumentSummary document)
    {
        json.WriteStartObject();
        json.WriteString("id", document.Id);
        json.WriteString("title", document.Title);
        json.WriteString("jurisdiction", document.Jurisdiction);
        json.WriteNumber("answers", document.Answers);
        json.WriteNumber("claims", document.Claims);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, ReportSummary summary)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("documents", summary.Documents);
        json.WriteNumber("answers", summary.Answers);
        json.WriteNumber("claims", summary.Claims);
        json.WriteNumber("contradictions", summary.Contradictions);
        json.WriteNumber("tensions", summary.Tensions);
        json.WriteNumber("disputes", summary.Disputes);
        json.WriteNumber("new", summary.New);
        json.WriteNumber("unchanged", summary.Unchanged);
        json.WriteNumber("absent", summary.Absent);
        json.WriteEndObject();
    }

    private static void WriteArray<TItem>(
        Utf8JsonWriter json,
        string key,
        IEnumerable<TItem> items,
        Action<Utf8JsonWriter, TItem> write)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }
}
