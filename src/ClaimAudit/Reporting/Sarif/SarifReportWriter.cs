using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ClaimAudit.Reporting.Sarif;

/// <summary>SARIF 2.1.0, for code hosts and editors: the affirming quote as location, the denying one as related location.</summary>
public sealed class SarifReportWriter : IReportWriter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 2, NewLine = "\n" };

    /// <inheritdoc/>
    public string Format => "sarif";

    /// <inheritdoc/>
    public void Write(AuditReport report, TextWriter output)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            WriteLog(json, report);
        }

        output.Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
        output.Write('\n');
    }

    private static void WriteLog(Utf8JsonWriter json, AuditReport report)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        SarifTool.Write(json, report);
        SarifInvocation.Write(json, report.Diagnostics);
        json.WriteString("columnKind", "utf16CodeUnits");
        SarifResults.Write(json, report);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
