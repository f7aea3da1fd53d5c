using System.Collections.Immutable;
using System.Text.Json;
using ClaimAudit.Reporting.Json;

namespace ClaimAudit.Evaluation;

/// <summary>Writes the score of labelled answers: <c>summary</c>, <c>types</c>, <c>pages</c>, <c>misses</c>, <c>falseAlarms</c>.</summary>
public static class AnswerScoreJsonWriter
{
    /// <summary>Writes one JSON document; figures are rounded to three digits.</summary>
    /// <param name="score">The score.</param>
    /// <param name="output">Where to.</param>
    /// <param name="more">Writes further members behind the score's; null for none.</param>
    public static void Write(AnswerScore score, TextWriter output, Action<Utf8JsonWriter>? more = null) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        WriteSummary(json, score);
        WriteRows(json, "types", score.ByType);
        WriteRows(json, "pages", score.ByPage);
        WriteMisses(json, score.Misses);
        WriteFalseAlarms(json, score.FalseAlarms);
        more?.Invoke(json);
        json.WriteEndObject();
    });

    private static void WriteSummary(Utf8JsonWriter json, AnswerScore score)
    {
        json.WriteStartObject("summary");
        FigureJson.Write(json, score.Contradictions);
        json.WriteNumber("tensions", score.Tensions);
        json.WriteNumber("predicted", score.Predicted);
        json.WriteNumber("neutral", score.Neutral);
        FigureJson.Write(json, "grounded", score.Grounded);
        FigureJson.Write(json, "found", score.Found);
        json.WriteNumber("anyPredicted", score.AnyPredicted);
        FigureJson.Write(json, "anyPrecision", score.AnyPrecision);
        FigureJson.Write(json, "tensionRecall", score.TensionRecall);
        json.WriteNumber("hardNegativesHit", score.HardNegativesHit);
        json.WriteNumber("hardNegatives", score.HardNegatives);
        json.WriteEndObject();
    }

    private static void WriteRows(Utf8JsonWriter json, string key, ImmutableArray<ScoreRow> rows)
    {
        json.WriteStartArray(key);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WriteString("name", row.Name);
            FigureJson.Write(json, row.Figures);
            json.WriteNumber("neutral", row.Neutral);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMisses(Utf8JsonWriter json, ImmutableArray<MissedPair> misses)
    {
        json.WriteStartArray("misses");
        foreach (var miss in misses)
        {
            json.WriteStartObject();
            WritePair(json, miss.Pair);
            json.WriteString("type", miss.Type);
            json.WriteString("why", miss.Why);
            json.WriteBoolean("asTension", miss.AsTension);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFalseAlarms(Utf8JsonWriter json, ImmutableArray<FalseAlarm> alarms)
    {
        json.WriteStartArray("falseAlarms");
        foreach (var alarm in alarms)
        {
            json.WriteStartObject();
            WritePair(json, alarm.Pair);
            json.WriteString("rule", alarm.Finding.Rule);
            json.WriteString("finding", alarm.Finding.Id);
            json.WriteString("affirming", alarm.Finding.Affirming.Quote);
            json.WriteString("denying", alarm.Finding.Denying.Quote);
            json.WriteBoolean("hardNegative", alarm.HardNegative);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePair(Utf8JsonWriter json, AnswerPair pair)
    {
        json.WriteString("a", pair.First.ToString());
        json.WriteString("b", pair.Second.ToString());
    }
}
