using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimAudit.Reporting.Json;

/// <summary>Writes JSON as every report of the house has it: two spaces, <c>\n</c>, no escapes JSON does not need.</summary>
public static class JsonOutput
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonWriterOptions OneLine = Indented with { Indented = false };

    /// <summary>Writes one indented document and a line end.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> content) => Write(output, content, Indented);

    /// <summary>Writes one document on one line, as JSON Lines wants it.</summary>
    public static void WriteLine(TextWriter output, Action<Utf8JsonWriter> content) => Write(output, content, OneLine);

    private static void Write(TextWriter output, Action<Utf8JsonWriter> content, JsonWriterOptions options)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            content(json);
        }

        output.Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
        output.Write('\n');
    }
}
