using ClaimAudit.Values;
using Spectre.Console;

namespace ClaimAudit.Reporting.Text;

/// <summary>The styles of the text report: sixteen colours only, so that every terminal theme can render them.</summary>
internal static class TextStyles
{
    public static readonly Style Heading = new(decoration: Decoration.Bold);
    public static readonly Style Faint = new(Color.Grey);
    public static readonly Style Place = new(Color.Teal);
    public static readonly Style Good = new(Color.Green);

    private static readonly Style Contradiction = new(Color.Red, decoration: Decoration.Bold);
    private static readonly Style Tension = new(Color.Olive, decoration: Decoration.Bold);

    public static Style Of(Verdict verdict) => verdict == Verdict.Contradiction ? Contradiction : Tension;
}
