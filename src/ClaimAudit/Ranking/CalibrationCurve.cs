using System.Globalization;

namespace ClaimAudit.Ranking;

/// <summary>Draws a calibration table: the score from left to right, the share that was true from below; a calibrated scorer lies on the diagonal.</summary>
public static class CalibrationCurve
{
    private const double Side = 300;
    private const double Margin = 50;
    private const double LargestDot = 14;
    private const double SmallestDot = 3;

    /// <summary>Writes an SVG picture of 400 by 400 units that stands by itself.</summary>
    public static void Write(CalibrationTable table, TextWriter output)
    {
        var most = Math.Max(1, table.Bins.Max(bin => bin.Rows));
        var dots = table.Bins.Where(bin => bin.Rows > 0).Select(bin => Dot(bin, most)).ToArray();
        output.Write(Head);
        foreach (var tick in (double[])[0, 0.25, 0.5, 0.75, 1])
        {
            output.Write(Tick(tick));
        }

        output.Write(Invariant($"  <polyline points=\"{string.Join(' ', dots.Select(dot => Invariant($"{dot.X:0.##},{dot.Y:0.##}")))}\" fill=\"none\" stroke=\"#1f5fa8\" stroke-width=\"2\"/>\n"));
        foreach (var dot in dots)
        {
            output.Write(Invariant($"  <circle cx=\"{dot.X:0.##}\" cy=\"{dot.Y:0.##}\" r=\"{dot.Radius:0.##}\" fill=\"#1f5fa8\" fill-opacity=\"0.6\"><title>{dot.Title}</title></circle>\n"));
        }

        output.Write("</svg>\n");
    }

    private static string Head => Invariant($"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" role="img" font-family="sans-serif" font-size="12" fill="#222">
          <title>Calibration: share of contradictions against score</title>
          <rect width="400" height="400" fill="#fff"/>
          <line x1="{X(0)}" y1="{Y(0)}" x2="{X(1)}" y2="{Y(1)}" stroke="#888" stroke-dasharray="4 4"/>
          <path d="M{X(0)} {Y(1)}V{Y(0)}H{X(1)}" fill="none" stroke="#222"/>
          <text x="{X(0.5)}" y="392" text-anchor="middle">score</text>
          <text x="12" y="{Y(0.5)}" text-anchor="middle" transform="rotate(-90 12 {Y(0.5)})">share of contradictions</text>

        """).ReplaceLineEndings("\n");

    private static double X(double score) => Margin + (Side * score);

    private static double Y(double share) => Margin + (Side * (1 - share));

    private static string Tick(double at) => Invariant(
        $"  <text x=\"{X(at)}\" y=\"{Y(0) + 18}\" text-anchor=\"middle\">{at}</text><text x=\"{Margin - 8}\" y=\"{Y(at) + 4}\" text-anchor=\"end\">{at}</text>\n");

    private static (double X, double Y, double Radius, string Title) Dot(CalibrationBin bin, int most) => (
        X(bin.MeanScore!.Value),
        Y(bin.Share!.Value),
        Math.Max(SmallestDot, LargestDot * Math.Sqrt((double)bin.Rows / most)),
        Invariant($"score {bin.MeanScore:0.00}, share {bin.Share:0.00}, rows {bin.Rows}"));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
