using System.Text.Json;
using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Json;

/// <summary>One finding of the JSON report.</summary>
internal static class FindingJson
{
    private const int ScoreDigits = 4;

    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("verdict", ReportNames.Of(finding.Verdict));
        json.WriteString("state", ReportNames.OfState(finding.State));
        json.WriteString("rule", finding.Rule);
        json.WriteString("dispute", finding.Dispute);
        json.WriteString("proposition", finding.Proposition);
        json.WriteString("jurisdiction", finding.Jurisdiction);
        json.WriteString("explanation", finding.Explanation);
        json.WriteStartArray("claims");
        FindingSideJson.Write(json, finding.Affirming);
        FindingSideJson.Write(json, finding.Denying);
        json.WriteEndArray();
        json.WriteString("kind", finding.Kind);
        json.WriteNumber("score", Math.Round(finding.Score, ScoreDigits));
        if (finding.State == FindingState.Updated)
        {
            json.WriteBoolean("updated", true);
        }

        json.WriteEndObject();
    }
}
