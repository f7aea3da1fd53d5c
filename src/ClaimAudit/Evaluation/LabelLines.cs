using System.Collections.Immutable;
using System.Text.Json;
using ClaimAudit.Values;

namespace ClaimAudit.Evaluation;

/// <summary>Reads files of one JSON object a line; a bad line is a diagnostic with its place, the others are still read.</summary>
internal static class LabelLines
{
    private const string Code = "CLA9301";

    public static LabelReading<TItem> Read<TItem>(string file, string text, Func<JsonElement, int, TItem> read)
    {
        var items = ImmutableArray.CreateBuilder<TItem>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var line = 0;
        foreach (var content in text.Split('\n'))
        {
            line++;
            if (string.IsNullOrWhiteSpace(content))
            {
                continue;
            }

            try
            {
                using var document = JsonDocument.Parse(content);
                items.Add(read(document.RootElement, line));
            }
            catch (JsonException error)
            {
                diagnostics.Add(new Diagnostic(Code, DiagnosticLevel.Error, file, line, ColumnOf(error, content), MessageOf(error)));
            }
        }

        if (items.Count == 0 && diagnostics.Count == 0)
        {
            diagnostics.Add(new Diagnostic(Code, DiagnosticLevel.Error, file, 0, 0, "no labels: the file is empty; give one JSON object a line"));
        }

        return new LabelReading<TItem>(items.ToImmutable(), diagnostics.ToImmutable());
    }

    private static int ColumnOf(JsonException error, string content)
    {
        if (error is LabelException)
        {
            return 1;
        }

        var position = (int)Math.Min(error.BytePositionInLine ?? 0, content.Length);
        return position + 1;
    }

    private static string MessageOf(JsonException error) =>
        error is LabelException ? error.Message : "not valid JSON; give one complete JSON object a line";
}
