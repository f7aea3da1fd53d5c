using System.Text.Json;
using ClaimAudit.Judging;

namespace ClaimAudit.Reporting.Json;

/// <summary>One of the two claims of a finding.</summary>
internal static class FindingSideJson
{
    public static void Write(Utf8JsonWriter json, FindingSide side)
    {
        json.WriteStartObject();
        AnswerJson.WriteKeys(json, side.Answer);
        json.WriteString("quote", side.Quote);
        json.WriteNumber("start", side.Span.Start);
        json.WriteNumber("length", side.Span.Length);
        json.WriteNumber("line", side.Line);
        json.WriteNumber("column", side.Column);
        json.WriteString("stance", ReportNames.Of(side.Stance));
        json.WriteString("polarity", ReportNames.Of(side.Polarity));
        json.WriteString("modality", ReportNames.Of(side.Modality));
        json.WriteString("force", ReportNames.Of(side.Force));
        WriteCues(json, side);
        if (side.AnchoredToAnswer)
        {
            json.WriteString("anchor", "answer");
        }

        json.WriteString("role", ReportNames.Of(side.Role));
        json.WriteEndObject();
    }

    private static void WriteCues(Utf8JsonWriter json, FindingSide side)
    {
        json.WriteStartArray("cues");
        foreach (var cue in side.Cues)
        {
            json.WriteStartObject();
            json.WriteString("text", cue.Text);
            json.WriteString("kind", ReportNames.Of(cue.Kind));
            json.WriteNumber("start", cue.Span.Start);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
