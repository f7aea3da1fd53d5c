using System.Globalization;
using System.Text.Json;
using ClaimAudit.Judging;
using ClaimAudit.Reporting.Summaries;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Sarif;

/// <summary>Where one side of a finding stands. A quote whose place is not the file's (HTML, JSON, CSV, absent ones) has no region.</summary>
internal static class SarifLocation
{
    public static void Write(Utf8JsonWriter json, FindingSide side, string file, FindingPlaces places, int? id)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
        }

        json.WriteStartObject("physicalLocation");
        SarifArtifact.Write(json, file);
        if (!side.AnchoredToAnswer && places.SpanOf(side) is { } span)
        {
            WriteRegion(json, side, places.PageOf(side.Answer)!.Document.PlaceOf(span.End), span);
        }

        json.WriteEndObject();
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", string.Create(CultureInfo.InvariantCulture, $"question {side.Answer.Question}"));
        json.WriteString("fullyQualifiedName", side.Answer.ToString());
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("message");
        json.WriteString("text", (side.Stance == Stance.Affirms ? "Affirms: " : "Denies: ") + side.Quote);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, FindingSide side, (int Line, int Column) end, TextSpan span)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", side.Line);
        json.WriteNumber("startColumn", side.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);
        json.WriteStartObject("snippet");
        json.WriteString("text", side.Quote);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
