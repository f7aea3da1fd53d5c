using System.Collections.Immutable;
using ClaimAudit.Corpus.PlainText;

namespace ClaimAudit.Corpus.Formats;

/// <summary>Reads Markdown. The document's text is the source, so that quotes keep their place in the file.</summary>
internal sealed class MarkdownPageReader : IPageReader
{
    private static readonly QuestionSearch Search =
        new([new LabelledQuestions(), new NumberedQuestions(), new MarkdownQuestions(), new BareQuestions()]);

    public string Format => "markdown";

    public ImmutableArray<string> Extensions { get; } = [".md", ".markdown"];

    public PageReading Read(SourceDocument file)
    {
        var text = PageText.Of(file.Text);
        var lines = PageLines.Split(text.Seen);
        var heads = Search.Find(text.Seen, lines);
        if (heads.IsEmpty)
        {
            return new PageReading([], []);
        }

        var title = MarkdownFrontMatter.Title(text.Seen, lines) ?? PageTitle.Find(text.Seen, lines, heads[0].Start);
        return new PageReading([new Page(file, title, null, PageAssembly.Answers(text, heads))], []);
    }
}
