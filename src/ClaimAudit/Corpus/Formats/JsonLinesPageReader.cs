using System.Collections.Immutable;
using ClaimAudit.Corpus.PlainText;
using ClaimAudit.Values;

namespace ClaimAudit.Corpus.Formats;

/// <summary>Reads JSON lines: a question and an answer in an object a line. A bad line does not spoil the others.</summary>
internal sealed class JsonLinesPageReader : IPageReader
{
    public string Format => "jsonl";

    public ImmutableArray<string> Extensions { get; } = [".jsonl", ".ndjson"];

    public PageReading Read(SourceDocument file)
    {
        var entries = new List<StructuredEntry>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var title = string.Empty;
        var lines = PageLines.Split(file.Text);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            var walk = new JsonWalk(file.Id, i);
            walk.Read(lines[i].In(file.Text));
            entries.AddRange(walk.Entries);
            diagnostics.AddRange(walk.Diagnostics);
            title = title.Length == 0 ? walk.Title : title;
        }

        return new PageReading(entries.Count == 0 ? [] : StructuredPages.Of(file.Id, title, entries), diagnostics.ToImmutable());
    }
}
