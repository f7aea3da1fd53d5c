using System.Collections.Immutable;
using ClaimAudit.Corpus.Formats;
using ClaimAudit.Corpus.PlainText;

namespace ClaimAudit.Corpus;

/// <summary>The catalogue of file formats.</summary>
public static class PageReaders
{
    private static readonly PlainTextPageReader PlainText = new();

    /// <summary>Every format, in order; the first that knows an extension reads it.</summary>
    public static ImmutableArray<IPageReader> All { get; } =
        [PlainText, new MarkdownPageReader(), new HtmlPageReader(), new JsonPageReader(), new JsonLinesPageReader(), new CsvPageReader()];

    /// <summary>Every known extension, for messages: <c>.txt, .md</c>.</summary>
    public static string KnownExtensions => string.Join(", ", All.SelectMany(reader => reader.Extensions));

    /// <summary>Whether some format knows the extension of a file name, in any case.</summary>
    public static bool Knows(string fileName) => Find(fileName) is not null;

    /// <summary>Whether a file below a folder is read as a page: of a known extension, and neither hidden nor in a hidden folder.</summary>
    /// <param name="path">The path below the folder, with <c>/</c>.</param>
    public static bool IsPage(string path) => Knows(path) && !path.Split('/').Any(part => part.StartsWith('.'));

    /// <summary>The reader for a file name; plain text for an extension no format knows.</summary>
    public static IPageReader For(string fileName) => Find(fileName) ?? PlainText;

    private static IPageReader? Find(string fileName)
    {
        var extension = Path.GetExtension(fileName);
        return All.FirstOrDefault(reader => reader.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
    }
}
