using System.Collections.Immutable;
using System.Globalization;
using ClaimAudit.Values;
using CsvHelper;
using CsvHelper.Configuration;

namespace ClaimAudit.Corpus.Formats;

/// <summary>Reads tables with a header line and the columns question, answer and, if wanted, jurisdiction.</summary>
internal sealed class CsvPageReader : IPageReader
{
    public string Format => "csv";

    public ImmutableArray<string> Extensions { get; } = [".csv"];

    public PageReading Read(SourceDocument file)
    {
        var entries = new List<StructuredEntry>();
        var diagnostics = new List<Diagnostic>();
        var badLines = new List<int>();
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true,
            DetectDelimiterValues = [",", ";", "\t"],
            BadDataFound = bad => badLines.Add(bad.Context.Parser?.RawRow ?? 0),
        };
        using var parser = new CsvParser(new StringReader(file.Text), configuration);
        if (!parser.Read() || CsvColumns.Find(parser.Record!) is not { } columns)
        {
            return new PageReading([], [Fault(DiagnosticCodes.MalformedFile, file.Id, 1, "The first line must name the columns \"question\" and \"answer\".")]);
        }

        var line = parser.RawRow + 1;
        while (parser.Read())
        {
            var entry = columns.EntryOf(parser.Record!);
            if (entry.Question.Length > 0)
            {
                entries.Add(entry);
            }
            else if (entry.Answer.Length > 0)
            {
                diagnostics.Add(Fault(DiagnosticCodes.AnswerWithoutQuestion, file.Id, line, "This row holds an answer but no question. Fill its question column."));
            }

            line = parser.RawRow + 1;
        }

        diagnostics.AddRange(badLines.Distinct().Select(bad =>
            Fault(DiagnosticCodes.MalformedFile, file.Id, bad, "A quotation mark stands where none may stand. Enclose the field in quotation marks and double those inside it.")));
        return new PageReading(entries.Count == 0 ? [] : StructuredPages.Of(file.Id, string.Empty, entries), [.. diagnostics]);
    }

    private static Diagnostic Fault(string code, string id, int line, string message) =>
        new(code, DiagnosticLevel.Error, id, line, 1, message);
}
