namespace ClaimAudit.Reporting.Text;

/// <summary>How a text report is laid out.</summary>
/// <param name="Color">Whether to write colours, as ANSI escape sequences.</param>
/// <param name="Width">Columns of a line; fewer than <see cref="LeastWidth"/> are taken as that many.</param>
public sealed record TextReportStyle(bool Color, int Width)
{
    /// <summary>The narrowest layout; a narrower terminal breaks the lines itself.</summary>
    public const int LeastWidth = 24;

    /// <summary>The widest layout: longer lines tire the eye.</summary>
    public const int GreatestWidth = 120;

    /// <summary>For files and pipes: no colours, 100 columns.</summary>
    public static TextReportStyle Plain { get; } = new(false, 100);

    /// <summary>The columns used: <see cref="Width"/> kept between the least and the greatest.</summary>
    public int Columns => Math.Clamp(Width, LeastWidth, GreatestWidth);
}
