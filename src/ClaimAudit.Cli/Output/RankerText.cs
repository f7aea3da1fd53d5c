using System.Collections.Immutable;
using System.Globalization;
using ClaimAudit.Ranking;
using ClaimAudit.Reporting.Text;

namespace ClaimAudit.Cli.Output;

/// <summary>The parts of a ranker's figures that <c>train</c> and <c>eval</c> both print.</summary>
internal static class RankerText
{
    public static void WriteQuality(TextWriter text, ScoreQuality quality, double ruleOrder, CalibrationTable calibration)
    {
        text.WriteLine($"  order           average precision {ScoreText.Show(quality.AveragePrecision)}; in the rules' own order {ScoreText.Show(ruleOrder)}");
        text.WriteLine($"  likelihoods     log loss {ScoreText.Show(quality.LogLoss)}, Brier {ScoreText.Show(quality.Brier)}, calibration error {ScoreText.Show(calibration.Error)}");
    }

    /// <param name="text">Where to.</param>
    /// <param name="verdict">What is demoted.</param>
    /// <param name="effect">What demotion does.</param>
    public static void WriteEffect(TextWriter text, string verdict, DemotionEffect effect) => text.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"  {verdict,-14}  precision {ScoreText.Show(effect.PrecisionWithout)} to {ScoreText.Show(effect.PrecisionWith)}: of {effect.Right} findings no stronger than their label {effect.RightKept} keep their verdict, of {effect.Wrong} others {effect.WrongKept}"));

    public static void WriteCalibration(TextWriter text, CalibrationTable table, string of)
    {
        text.WriteLine($"\ncalibration, {of}");
        text.WriteLine("  score       findings  mean score  contradictions");
        foreach (var bin in table.Bins)
        {
            text.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {bin.From:0.0} to {bin.To:0.0}  {bin.Rows,8}  {ScoreText.Show(bin.MeanScore),10}  {ScoreText.Show(bin.Share),14}"));
        }
    }

    public static void WriteAblation(TextWriter text, ImmutableArray<AblationRow> rows, string how)
    {
        text.WriteLine($"\nablation, what is lost {how} (below zero: it does harm)");
        text.WriteLine($"  {"feature",-20}  log loss  average precision");
        foreach (var row in rows)
        {
            text.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {row.Feature,-20}  {Signed(row.LogLossLost),8}  {Signed(row.AveragePrecisionLost),17}"));
        }
    }

    /// <summary>"1 page", "2 pages".</summary>
    public static string Count(int number, string what) => Counted.Of(number, what);

    private static string Signed(double figure)
    {
        var shown = figure.ToString("+0.000;-0.000;0.000", CultureInfo.InvariantCulture);
        return shown is "+0.000" or "-0.000" ? "0.000" : shown;
    }
}
