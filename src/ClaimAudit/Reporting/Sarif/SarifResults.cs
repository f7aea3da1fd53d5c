using System.Text.Json;
using ClaimAudit.Judging;
using ClaimAudit.Reporting.Summaries;
using ClaimAudit.Values;

namespace ClaimAudit.Reporting.Sarif;

/// <summary>One result for each finding.</summary>
internal static class SarifResults
{
    private const string FingerprintName = "claimAuditFinding/v1";
    private const string Accepted = "Accepted in the baseline.";

    public static void Write(Utf8JsonWriter json, AuditReport report)
    {
        var places = new FindingPlaces(report);
        var rules = report.Rules.Select((rule, index) => (rule.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        json.WriteStartArray("results");
        foreach (var finding in report.Findings)
        {
            WriteResult(json, report, finding, rules.GetValueOrDefault(finding.Rule, -1), places);
        }

        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, AuditReport report, Finding finding, int rule, FindingPlaces places)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        if (rule >= 0)
        {
            json.WriteNumber("ruleIndex", rule);
        }

        json.WriteString("level", SarifLevels.Of(finding.Verdict));
        json.WriteStartObject("message");
        json.WriteString("text", finding.Proposition + ". " + finding.Explanation);
        json.WriteEndObject();
        var (shown, other) = report.SidesOf(finding);
        json.WriteStartArray("locations");
        SarifLocation.Write(json, shown, report.FileOf(shown.Answer.Document), places, id: null);
        json.WriteEndArray();
        json.WriteStartArray("relatedLocations");
        SarifLocation.Write(json, other, report.FileOf(other.Answer.Document), places, id: 1);
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString(FingerprintName, finding.Id);
        json.WriteEndObject();
        json.WriteString("baselineState", ReportNames.Of(finding.State));
        WriteSuppressions(json, finding.State);
        json.WriteStartObject("properties");
        json.WriteString("dispute", finding.Dispute);
        json.WriteString("kind", finding.Kind);
        json.WriteString("verdict", ReportNames.Of(finding.Verdict));
        json.WriteString("jurisdiction", finding.Jurisdiction);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSuppressions(Utf8JsonWriter json, FindingState state)
    {
        json.WriteStartArray("suppressions");
        if (state is FindingState.Unchanged or FindingState.Updated)
        {
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", Accepted);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
