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
        var lines = PageLines.Split(file.Text);
        var heads = Search.Find(file.Text, lines);
        if (heads.IsEmpty)
        {
            return new PageReading([], []);
        }

        var title = MarkdownFrontMatter.Title(file.Text, lines) ?? PageTitle.Find(file.Text, lines, heads[0].Start);
        return new PageReading([new Page(file, title, null, PageAssembly.Answers(file.Text, heads))], []);
    }
}
