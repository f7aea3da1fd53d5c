using System.Collections.Immutable;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>Reads plain text whose questions are numbered, labelled, headed or lines of their own.</summary>
internal sealed class PlainTextPageReader : IPageReader
{
    public string Format => "text";

    public ImmutableArray<string> Extensions { get; } = [".txt"];

    public PageReading Read(SourceDocument file)
    {
        var text = PageText.Of(file.Text);
        var lines = PageLines.Split(text.Seen);
        var heads = QuestionSearch.OfPlainText.Find(text.Seen, lines);
        if (heads.IsEmpty)
        {
            return new PageReading([], []);
        }

        var title = PageTitle.Find(text.Seen, lines, heads[0].Start);
        return new PageReading([new Page(file, title, null, PageAssembly.Answers(text, heads))], []);
    }
}
