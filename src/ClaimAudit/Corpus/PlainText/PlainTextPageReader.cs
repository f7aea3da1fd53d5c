using System.Collections.Immutable;

namespace ClaimAudit.Corpus.PlainText;

/// <summary>Reads plain text whose questions are numbered, labelled, headed or lines of their own.</summary>
internal sealed class PlainTextPageReader : IPageReader
{
    public string Format => "text";

    public ImmutableArray<string> Extensions { get; } = [".txt"];

    public PageReading Read(SourceDocument file)
    {
        var lines = PageLines.Split(file.Text);
        var heads = QuestionSearch.OfPlainText.Find(file.Text, lines);
        if (heads.IsEmpty)
        {
            return new PageReading([], []);
        }

        var title = PageTitle.Find(file.Text, lines, heads[0].Start);
        return new PageReading([new Page(file, title, null, PageAssembly.Answers(file.Text, heads))], []);
    }
}
