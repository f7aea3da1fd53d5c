using Spectre.Console;

namespace ClaimAudit.Reporting.Text;

/// <summary>A sheet of wrapped, indented paragraphs. Text is never read as markup.</summary>
internal sealed class TextSheet : IDisposable
{
    private const int ColumnsAnIndent = 40;

    private readonly StringWriter _text = new() { NewLine = "\n" };
    private readonly IAnsiConsole _console;
    private readonly int _indent;

    public TextSheet(TextReportStyle style)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = style.Color ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = style.Color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(_text),
        });
        _console.Profile.Width = style.Columns;
        _indent = style.Columns < ColumnsAnIndent ? 1 : 2;
    }

    /// <summary>Writes one paragraph of runs, each in its style, <paramref name="level"/> steps from the left.</summary>
    public void Write(int level, params ReadOnlySpan<TextRun> runs)
    {
        var paragraph = new Paragraph();
        foreach (var run in runs)
        {
            paragraph.Append(ReadableText.Line(run.Text), run.Style);
            paragraph.Append(" ");
        }

        _console.Write(new Padder(paragraph, new Padding(level * _indent, 0, 0, 0)));
    }

    public void BlankLine() => _text.Write('\n');

    /// <summary>Everything written so far, without blanks at line ends.</summary>
    public override string ToString()
    {
        var lines = _text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        return string.Join('\n', lines.Select(line => line.TrimEnd(' ')));
    }

    public void Dispose() => _text.Dispose();
}
