using System.Text.Json;
using ClaimAudit.Reporting;
using ClaimAudit.Reporting.Json;

namespace ClaimAudit.Evaluation;

/// <summary>Writes the score of pairs of texts as the contract has it: <c>pairs</c>, then <c>summary</c>.</summary>
public static class PairScoreJsonWriter
{
    /// <summary>Writes one JSON document; figures are rounded to three digits.</summary>
    /// <param name="score">The score.</param>
    /// <param name="output">Where to.</param>
    /// <param name="more">Writes further members behind the score's; null for none.</param>
    public static void Write(PairScore score, TextWriter output, Action<Utf8JsonWriter>? more = null) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("pairs");
        foreach (var pair in score.Pairs)
        {
            WritePair(json, pair);
        }

        json.WriteEndArray();
        json.WriteStartObject("summary");
        WriteFigures(json, score.All);
        json.WriteStartArray("phenomena");
        foreach (var phenomenon in score.ByPhenomenon)
        {
            json.WriteStartObject();
            json.WriteString("phenomenon", phenomenon.Phenomenon);
            WriteFigures(json, phenomenon.Figures);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        more?.Invoke(json);
        json.WriteEndObject();
    });

    private static void WritePair(Utf8JsonWriter json, JudgedTexts pair)
    {
        json.WriteStartObject();
        json.WriteString("id", pair.Texts.Id);
        json.WriteString("label", ReportNames.Of(pair.Texts.Label));
        json.WriteString("verdict", pair.Judgement.Verdict is { } verdict ? ReportNames.Of(verdict) : "none");
        json.WriteString("rule", pair.Judgement.Rule);
        json.WriteNumber("score", Figures.Rounded(pair.Judgement.Score)!.Value);
        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, PairFigures figures)
    {
        json.WriteNumber("pairs", figures.Pairs);
        FigureJson.Write(json, figures.Contradictions);
        json.WriteNumber("entailments", figures.Entailments);
        json.WriteNumber("falsePositivesOnEntailment", figures.FlaggedEntailments);
        FigureJson.Write(json, "falsePositiveRateOnEntailment", figures.RateOnEntailment);
        json.WriteNumber("neutrals", figures.Neutrals);
        json.WriteNumber("falsePositivesOnNeutral", figures.FlaggedNeutrals);
        FigureJson.Write(json, "falsePositiveRateOnNeutral", figures.RateOnNeutral);
        json.WriteNumber("tensions", figures.Tensions);
    }
}
