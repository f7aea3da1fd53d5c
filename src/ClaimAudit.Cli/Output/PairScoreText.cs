using System.Globalization;
using ClaimAudit.Evaluation;

namespace ClaimAudit.Cli.Output;

/// <summary>The score of bare pairs of texts, for a person.</summary>
internal static class PairScoreText
{
    public static void Write(StringWriter text, PairScore score)
    {
        text.WriteLine(Line("all", score.All, 0));
        if (score.ByPhenomenon.IsEmpty)
        {
            return;
        }

        text.WriteLine();
        text.WriteLine("by phenomenon");
        var width = score.ByPhenomenon.Max(phenomenon => phenomenon.Phenomenon.Length);
        foreach (var phenomenon in score.ByPhenomenon)
        {
            text.WriteLine("  " + Line(phenomenon.Phenomenon, phenomenon.Figures, width));
        }
    }

    private static string Line(string name, PairFigures figures, int width) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name.PadRight(width)}  {figures.Pairs} pairs  {ScoreText.Show(figures.Contradictions)}  false on entailment {Rate(figures.RateOnEntailment, figures.FlaggedEntailments, figures.Entailments)}  on neutral {Rate(figures.RateOnNeutral, figures.FlaggedNeutrals, figures.Neutrals)}");

    private static string Rate(double? rate, int part, int whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{ScoreText.Show(rate)} ({part} of {whole})");
}
