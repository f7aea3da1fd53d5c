using Spectre.Console;

namespace ClaimAudit.Reporting.Text;

/// <summary>Words in one style.</summary>
internal readonly record struct TextRun(string Text, Style Style)
{
    public static implicit operator TextRun(string text) => new(text, Style.Plain);
}
