using System.Globalization;
using ClaimAudit.Evaluation;
using ClaimAudit.Reporting;
using ClaimAudit.Reporting.Text;

namespace ClaimAudit.Cli.Output;

/// <summary>Evaluation for a person, or as JSON.</summary>
internal static class ScoreText
{
    public static string Render(AnswerScore score, IReadOnlyList<string> paths, bool asJson, RankerComparison? ranker = null)
    {
        using var text = new StringWriter { NewLine = "\n" };
        if (asJson)
        {
            AnswerScoreJsonWriter.Write(score, text, ranker is null ? null : ranker.WriteJson);
        }
        else
        {
            Write(text, score);
            WritePairs(text, score, string.Join(' ', paths));
            ranker?.WriteText(text);
        }

        return text.ToString();
    }

    public static string Render(PairScore score, bool asJson, RankerComparison? ranker = null)
    {
        using var text = new StringWriter { NewLine = "\n" };
        if (asJson)
        {
            PairScoreJsonWriter.Write(score, text, ranker is null ? null : ranker.WriteJson);
        }
        else
        {
            PairScoreText.Write(text, score);
            ranker?.WriteText(text);
        }

        return text.ToString();
    }

    /// <summary>A figure to three digits; <c>–</c> where there is nothing to divide by.</summary>
    public static string Show(double? figure) =>
        Figures.Rounded(figure)?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–";

    /// <summary>Precision, recall and F1 with their counts.</summary>
    public static string Show(Figures figures) => string.Create(
        CultureInfo.InvariantCulture,
        $"precision {Show(figures.Precision)}  recall {Show(figures.Recall)}  F1 {Show(figures.F1)}  ({figures.TruePositives} right, {figures.FalsePositives} false, {figures.Missed} missed)");

    private static void Write(StringWriter text, AnswerScore score)
    {
        text.WriteLine($"contradictions  {Show(score.Contradictions)}");
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"labelled        {score.Labelled} contradictions, {score.Tensions} tensions, {score.HardNegatives} hard negatives"));
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reported        {score.Predicted} contradictions, of them {score.Neutral} on labelled tensions and {score.HardNegativesHit} on hard negatives"));
        text.WriteLine($"grounded        {Show(score.Grounded)} of the right ones rest on the labelled words");
        text.WriteLine($"either verdict  precision {Show(score.AnyPrecision)} over {Counted.Of(score.AnyPredicted, "pair")}; {Show(score.Found)} of the contradictions and {Show(score.TensionRecall)} of the agreed tensions found");
        WriteRows(text, "by type", score.ByType);
        WriteRows(text, "by page", score.ByPage);
    }

    private static void WriteRows(StringWriter text, string heading, IReadOnlyCollection<ScoreRow> rows)
    {
        text.WriteLine(rows.Count == 0 ? string.Empty : $"\n{heading}");
        var width = rows.Select(row => row.Name.Length).DefaultIfEmpty().Max();
        foreach (var row in rows)
        {
            text.WriteLine($"  {row.Name.PadRight(width)}  {Show(row.Figures)}");
        }
    }

    private static void WritePairs(StringWriter text, AnswerScore score, string paths)
    {
        foreach (var miss in score.Misses)
        {
            text.WriteLine($"\nmissed {miss.Pair.First} {miss.Pair.Second} ({miss.Type}{(miss.AsTension ? ", reported as a tension" : string.Empty)}): {ReadableText.Line(miss.Why)}");
            text.WriteLine($"  claimaudit explain --pair {miss.Pair.First} {miss.Pair.Second} {paths}");
        }

        foreach (var alarm in score.FalseAlarms)
        {
            text.WriteLine($"\nfalse alarm {alarm.Pair.First} {alarm.Pair.Second} ({alarm.Finding.Rule}{(alarm.HardNegative ? ", a hard negative" : string.Empty)}):");
            text.WriteLine($"  “{ReadableText.Line(alarm.Finding.Affirming.Quote)}”");
            text.WriteLine($"  “{ReadableText.Line(alarm.Finding.Denying.Quote)}”");
            text.WriteLine($"  claimaudit explain {alarm.Finding.Id} {paths}");
        }
    }
}
