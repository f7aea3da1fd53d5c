using System.Collections.Immutable;
using System.Text.Json;
using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Json;

/// <summary>One dispute of the JSON report.</summary>
internal static class DisputeJson
{
    public static void Write(Utf8JsonWriter json, Dispute dispute)
    {
        json.WriteStartObject();
        json.WriteString("id", dispute.Id);
        json.WriteString("proposition", dispute.Proposition);
        json.WriteString("jurisdiction", dispute.Jurisdiction);
        json.WriteString("verdict", ReportNames.Of(dispute.Verdict));
        WriteAnswers(json, "affirming", dispute.Affirming);
        WriteAnswers(json, "denying", dispute.Denying);
        json.WriteStartArray("findings");
        foreach (var finding in dispute.Findings)
        {
            json.WriteStringValue(finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAnswers(Utf8JsonWriter json, string key, ImmutableArray<AnswerId> answers)
    {
        json.WriteStartArray(key);
        foreach (var answer in answers)
        {
            AnswerJson.Write(json, answer);
        }

        json.WriteEndArray();
    }
}
