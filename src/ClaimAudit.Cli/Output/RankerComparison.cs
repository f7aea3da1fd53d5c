using System.Text.Json;
using ClaimAudit.Evaluation;
using ClaimAudit.Ranking;

namespace ClaimAudit.Cli.Output;

/// <summary>What a ranker changes on labelled findings, for <c>eval</c>.</summary>
/// <param name="Measure">How good it is; null where the engine found nothing to rank.</param>
/// <param name="Without">Contradictions as the rules report them.</param>
/// <param name="With">Contradictions the ranker leaves.</param>
internal sealed record RankerComparison(RankerMeasure? Measure, Figures Without, Figures With)
{
    /// <summary>Writes it behind the score, for a person.</summary>
    public void WriteText(TextWriter text)
    {
        text.WriteLine("\nranker (figures flatter it where it was trained on these labels)");
        text.WriteLine($"  without it      {ScoreText.Show(Without)}");
        text.WriteLine($"  with it         {ScoreText.Show(With)}");
        if (Measure is { } measure)
        {
            RankerText.WriteQuality(text, measure.Quality, measure.RuleOrder, measure.Calibration);
            RankerText.WriteEffect(text, "contradictions", measure.Contradictions);
            RankerText.WriteEffect(text, "tensions", measure.Tensions);
            RankerText.WriteCalibration(text, measure.Calibration, $"{measure.Rows} labelled findings");
            RankerText.WriteAblation(text, measure.Ablation, "where a feature is set to its mean");
        }
    }

    /// <summary>Writes it behind the score's members.</summary>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject("ranker");
        WriteFigures(json, "without", Without);
        WriteFigures(json, "with", With);
        if (Measure is not null)
        {
            RankerMeasureJson.Write(json, Measure);
        }

        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, string key, Figures figures)
    {
        json.WriteStartObject(key);
        WriteFigure(json, "precision", figures.Precision);
        WriteFigure(json, "recall", figures.Recall);
        json.WriteNumber("truePositives", figures.TruePositives);
        json.WriteNumber("falsePositives", figures.FalsePositives);
        json.WriteNumber("missed", figures.Missed);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, string key, double? figure)
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
