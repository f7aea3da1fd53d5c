using System.Collections.Immutable;

namespace ClaimAudit.Corpus.Formats;

/// <summary>Reads JSON in which objects hold a question and an answer, at any depth, under their usual names.</summary>
internal sealed class JsonPageReader : IPageReader
{
    public string Format => "json";

    public ImmutableArray<string> Extensions { get; } = [".json"];

    public PageReading Read(SourceDocument file)
    {
        var walk = new JsonWalk(file.Id, 0);
        walk.Read(file.Text);
        return new PageReading(walk.Entries.Count == 0 ? [] : StructuredPages.Of(file.Id, walk.Title, walk.Entries), [.. walk.Diagnostics]);
    }
}
