using System.Collections.Immutable;
using System.Text.Json;
using ClaimAudit.Judging;

namespace ClaimAudit.Reporting.Json;

/// <summary>What publishing a draft would do, in the JSON report of its check.</summary>
internal static class DraftJson
{
    public static void Write(Utf8JsonWriter json, DraftEffect effect)
    {
        json.WriteStartObject("draft");
        WriteDisputes(json, "opens", effect.Opens);
        WriteDisputes(json, "joins", effect.Joins);
        WriteDisputes(json, "settles", effect.Settles);
        json.WriteStartObject("smallestChange");
        WriteChanges(json, "contradiction", effect.ChangeForContradictions);
        WriteChanges(json, "tension", effect.ChangeForTensions);
        json.WriteEndObject();
        json.WriteNumber("pagesLeftOut", effect.PagesLeftOut);
        json.WriteEndObject();
    }

    private static void WriteDisputes(Utf8JsonWriter json, string key, ImmutableArray<Dispute> disputes)
    {
        json.WriteStartArray(key);
        foreach (var dispute in disputes)
        {
            DisputeJson.Write(json, dispute);
        }

        json.WriteEndArray();
    }

    private static void WriteChanges(Utf8JsonWriter json, string key, ImmutableArray<DraftChange> changes)
    {
        json.WriteStartArray(key);
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("quote", change.Quote);
            json.WriteNumber("start", change.Span.Start);
            json.WriteNumber("length", change.Span.Length);
            json.WriteNumber("line", change.Line);
            json.WriteNumber("column", change.Column);
            json.WriteString("verdict", ReportNames.Of(change.Verdict));
            json.WriteStartArray("findings");
            foreach (var finding in change.Findings)
            {
                json.WriteStringValue(finding);
            }

            json.WriteEndArray();
            json.WriteString("advice", change.Advice);
            json.WriteString("others", change.Others);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
