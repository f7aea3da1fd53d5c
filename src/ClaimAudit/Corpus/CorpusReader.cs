using System.Collections.Immutable;
using ClaimAudit.Corpus.Files;
using ClaimAudit.Corpus.Jurisdictions;
using ClaimAudit.Values;

namespace ClaimAudit.Corpus;

/// <summary>Reads pages from files. What cannot be read becomes a diagnostic, and the rest is read all the same.</summary>
public sealed class CorpusReader
{
    private readonly JurisdictionOverrides _jurisdictions;

    /// <summary>A reader with the given options; null for the usual ones.</summary>
    public CorpusReader(CorpusOptions? options = null) => _jurisdictions = options?.Jurisdictions ?? JurisdictionOverrides.None;

    /// <summary>Reads files, and folders with all below them.</summary>
    /// <param name="paths">The paths as the user gave them, in any order; a file is read once however often it is reached.</param>
    /// <param name="cancellation">Stops the work between two files.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public CorpusReading Read(IEnumerable<string> paths, CancellationToken cancellation = default)
    {
        var collection = FileCollector.Collect(paths);
        var pages = new List<Page>();
        var diagnostics = new List<Diagnostic>(collection.Diagnostics);
        foreach (var file in collection.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            var reading = ReadFile(file);
            pages.AddRange(reading.Pages);
            diagnostics.AddRange(reading.Diagnostics);
        }

        return InOrder(pages, diagnostics);
    }

    /// <summary>Reads files whose bytes are at hand, such as those of a commit.</summary>
    /// <param name="files">The files.</param>
    public CorpusReading Read(ISourceFiles files)
    {
        var readings = files.Files.Select(file => Decode(file.Id, file.Bytes.ToArray())).ToList();
        return InOrder(readings.SelectMany(reading => reading.Pages), readings.SelectMany(reading => reading.Diagnostics));
    }

    /// <summary>Reads a text that is in memory, such as a draft.</summary>
    /// <param name="id">The document's id; its extension tells the format, plain text where it is unknown.</param>
    /// <param name="text">The decoded text.</param>
    public CorpusReading ReadText(string id, string text)
    {
        var reading = Interpret(id, text);
        return InOrder(reading.Pages, reading.Diagnostics);
    }

    private static CorpusReading InOrder(IEnumerable<Page> pages, IEnumerable<Diagnostic> diagnostics) =>
        new([.. pages.OrderBy(page => page.Id, StringComparer.Ordinal)], [.. diagnostics.Order()]);

    private PageReading ReadFile(SourceFile file)
    {
        try
        {
            return Decode(file.Id, File.ReadAllBytes(file.FullPath));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Failure(
                DiagnosticCodes.UnreadableFile, file.Id, 0, 0,
                "The file cannot be read. Give the account that runs the audit the right to read it, or close the program that locks it.");
        }
    }

    private PageReading Decode(string id, byte[] bytes)
    {
        var decoded = TextDecoder.Decode(bytes);
        return decoded.Text is { } text ? Interpret(id, text) : Failure(decoded.Code, id, decoded.Line, decoded.Column, decoded.Message);
    }

    private PageReading Interpret(string id, string text)
    {
        var reading = PageReaders.For(id).Read(new SourceDocument(id, text));
        var failed = reading.Diagnostics.Any(diagnostic => diagnostic.Level == DiagnosticLevel.Error);
        var answered = reading.Pages.Where(page => page.Answers.Any(answer => answer.Span.Length > 0)).ToImmutableArray();
        if (answered.IsEmpty)
        {
            return failed ? new PageReading([], reading.Diagnostics) : Failure(
                DiagnosticCodes.NoQuestions, id, 1, 1,
                "The file holds no question with an answer. Number the questions, mark them with Q: and A:, or make them headings that end with a question mark.");
        }

        var unanswered = answered.SelectMany(page => Unanswered.In(page));
        return new PageReading([.. answered.Select(Place)], [.. reading.Diagnostics, .. unanswered]);
    }

    private Page Place(Page page) =>
        page with { Jurisdiction = _jurisdictions.For(page.Id) ?? page.Jurisdiction ?? JurisdictionDetector.Detect(page) };

    private static PageReading Failure(string code, string id, int line, int column, string message) =>
        new([], [new Diagnostic(code, DiagnosticLevel.Error, id, line, column, message)]);
}
