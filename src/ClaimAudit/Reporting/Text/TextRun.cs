using ClaimAudit.Values;
using Spectre.Console;

namespace ClaimAudit.Reporting.Text;

/// <summary>Words in one style.</summary>
internal readonly record struct TextRun(string Text, Style Style)
{
    public static implicit operator TextRun(string text) => new(text, Style.Plain);

    public static TextRun Heading(string text) => new(text, TextStyles.Heading);

    public static TextRun Faint(string text) => new(text, TextStyles.Faint);

    public static TextRun Place(string text) => new(text, TextStyles.Place);

    public static TextRun Of(Verdict verdict) => Of(verdict, ReportNames.Of(verdict));

    /// <summary>Words in the style of a verdict; of none, where all is well.</summary>
    public static TextRun Of(Verdict? verdict, string text) => new(text, verdict is { } known ? TextStyles.Of(known) : TextStyles.Good);
}
