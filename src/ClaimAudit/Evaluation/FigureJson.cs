using System.Text.Json;

namespace ClaimAudit.Evaluation;

/// <summary>Figures in JSON: three digits, null where there is nothing to divide by.</summary>
internal static class FigureJson
{
    public static void Write(Utf8JsonWriter json, Figures figures)
    {
        json.WriteNumber("contradictions", figures.TruePositives + figures.Missed);
        json.WriteNumber("truePositives", figures.TruePositives);
        json.WriteNumber("falsePositives", figures.FalsePositives);
        Write(json, "precision", figures.Precision);
        Write(json, "recall", figures.Recall);
        Write(json, "f1", figures.F1);
    }

    public static void Write(Utf8JsonWriter json, string key, double? figure)
    {
        if (Figures.Rounded(figure) is { } rounded)
        {
            json.WriteNumber(key, rounded);
        }
        else
        {
            json.WriteNull(key);
        }
    }
}
