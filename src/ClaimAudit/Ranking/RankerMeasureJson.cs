using System.Collections.Immutable;
using System.Text.Json;
using ClaimAudit.Evaluation;

namespace ClaimAudit.Ranking;

/// <summary>Writes a ranker's measure as members of a JSON object; figures are rounded to three digits.</summary>
public static class RankerMeasureJson
{
    /// <summary>Writes the members.</summary>
    public static void Write(Utf8JsonWriter json, RankerMeasure measure)
    {
        json.WriteNumber("findings", measure.Rows);
        FigureJson.Write(json, "averagePrecisionOfRules", measure.RuleOrder);
        FigureJson.Write(json, "averagePrecision", measure.Quality.AveragePrecision);
        FigureJson.Write(json, "logLoss", measure.Quality.LogLoss);
        FigureJson.Write(json, "brier", measure.Quality.Brier);
        FigureJson.Write(json, "calibrationError", measure.Calibration.Error);
        WriteBins(json, measure.Calibration.Bins);
        WriteAblation(json, measure.Ablation);
    }

    private static void WriteBins(Utf8JsonWriter json, ImmutableArray<CalibrationBin> bins)
    {
        json.WriteStartArray("calibration");
        foreach (var bin in bins)
        {
            json.WriteStartObject();
            FigureJson.Write(json, "from", bin.From);
            FigureJson.Write(json, "to", bin.To);
            json.WriteNumber("findings", bin.Rows);
            FigureJson.Write(json, "meanScore", bin.MeanScore);
            FigureJson.Write(json, "contradictions", bin.Share);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAblation(Utf8JsonWriter json, ImmutableArray<AblationRow> rows)
    {
        json.WriteStartArray("ablation");
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WriteString("feature", row.Feature);
            FigureJson.Write(json, "logLossLost", row.LogLossLost);
            FigureJson.Write(json, "averagePrecisionLost", row.AveragePrecisionLost);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
