using System.Text.Json;

namespace ClaimAudit.Reporting.Sarif;

/// <summary>The tool that made the run, with every rule and its help.</summary>
internal static class SarifTool
{
    public static void Write(Utf8JsonWriter json, AuditReport report)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "claimaudit");
        json.WriteString("version", report.ToolVersion);
        json.WriteStartArray("rules");
        foreach (var rule in report.Rules)
        {
            WriteRule(json, rule);
        }

        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("rulesDigest", report.RulesDigest);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, RuleSummary rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        WriteText(json, "shortDescription", rule.Title);
        WriteText(json, "fullDescription", rule.Why);
        WriteText(json, "help", rule.Title + ". " + rule.Why);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifLevels.Of(rule.Verdict));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("kind", rule.Kind);
        json.WriteStartArray("tags");
        json.WriteStringValue(ReportNames.Of(rule.Verdict));
        json.WriteStringValue(rule.Kind);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
