using System.Text;
using System.Text.Json;
using ClaimAudit.Values;

namespace ClaimAudit.Corpus.Formats;

/// <summary>Goes through one JSON text once and collects its questions and answers.</summary>
/// <param name="documentId">The file's id, for diagnostics.</param>
/// <param name="linesBefore">How many lines of the file stand before the text.</param>
internal sealed class JsonWalk(string documentId, int linesBefore)
{
    private readonly Stack<JsonFrame> _open = new();
    private byte[] _bytes = [];

    /// <summary>What was found, in order.</summary>
    public List<StructuredEntry> Entries { get; } = [];

    /// <summary>What was wrong.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The name of the outermost object; empty for none.</summary>
    public string Title { get; private set; } = string.Empty;

    /// <summary>Reads a text; what was found before a fault is kept.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        _bytes = Encoding.UTF8.GetBytes(text.ToArray());
        var reader = new Utf8JsonReader(
            _bytes,
            new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowMultipleValues = true });
        try
        {
            while (reader.Read())
            {
                Take(ref reader);
            }
        }
        catch (JsonException fault)
        {
            var line = (int)(fault.LineNumber ?? 0);
            Report(
                DiagnosticCodes.MalformedFile, line, ColumnOf(line, (int)(fault.BytePositionInLine ?? 0)),
                "The text is not valid JSON from here on. Correct the syntax.");
        }
        catch (InvalidOperationException)
        {
            var (line, column) = PlaceOf((int)reader.TokenStartIndex);
            Report(DiagnosticCodes.MalformedFile, line, column, "This string holds an escape that stands for no character. Correct the escape.");
        }
    }

    private void Take(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
            case JsonTokenType.StartArray:
                var property = _open.TryPeek(out var outer) ? outer.NextProperty : string.Empty;
                _open.Push(new JsonFrame(reader.TokenType == JsonTokenType.StartArray, property, reader.TokenStartIndex, Entries.Count));
                break;
            case JsonTokenType.PropertyName:
                _open.Peek().NextProperty = reader.GetString()!;
                break;
            case JsonTokenType.String when _open.Count > 0:
                TakeString(reader.GetString()!);
                break;
            case JsonTokenType.EndArray:
                _open.Pop();
                break;
            case JsonTokenType.EndObject:
                Close(_open.Pop());
                break;
        }
    }

    private void TakeString(string value)
    {
        var property = _open.Peek().NextProperty;
        if (property.EndsWith('?') && !_open.Peek().IsArray)
        {
            Entries.Add(new StructuredEntry(property, value, null));
            return;
        }

        EnclosingObject()?.Add(EntryFields.Of(property), value);
    }

    private JsonFrame? EnclosingObject() => _open.FirstOrDefault(frame => !frame.IsArray);

    private void Close(JsonFrame closed)
    {
        if (closed.Question is { } question)
        {
            Entries.Add(new StructuredEntry(question, closed.Answer ?? string.Empty, closed.Jurisdiction));
        }
        else if (closed.Answer is not null)
        {
            var (line, column) = PlaceOf((int)closed.Start);
            Report(
                DiagnosticCodes.AnswerWithoutQuestion, line, column,
                "This object holds an answer but no question. Add the key \"question\".");
        }
        else
        {
            CloseOther(closed);
        }
    }

    private void CloseOther(JsonFrame closed)
    {
        if (closed[EntryField.Text] is { } words && EntryFields.Of(closed.Property) is var field and (EntryField.Question or EntryField.Answer))
        {
            EnclosingObject()?.Add(field, words);
        }

        if (closed.Jurisdiction is { } jurisdiction)
        {
            for (var i = closed.FirstEntry; i < Entries.Count; i++)
            {
                Entries[i] = Entries[i] with { Jurisdiction = Entries[i].Jurisdiction ?? jurisdiction };
            }
        }

        if (_open.Count == 0)
        {
            Title = closed[EntryField.Name] ?? Title;
        }
    }

    private void Report(string code, int line, int column, string message) =>
        Diagnostics.Add(new Diagnostic(code, DiagnosticLevel.Error, documentId, linesBefore + line + 1, column, message));

    /// <summary>The line from 0 and the column from 1 of a byte.</summary>
    private (int Line, int Column) PlaceOf(int position)
    {
        var before = _bytes.AsSpan(0, position);
        var line = before.Count((byte)'\n');
        return (line, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
    }

    private int ColumnOf(int line, int bytesInLine)
    {
        var rest = _bytes.AsSpan();
        for (var i = 0; i < line && rest.IndexOf((byte)'\n') is var end and >= 0; i++)
        {
            rest = rest[(end + 1)..];
        }

        return Encoding.UTF8.GetCharCount(rest[..Math.Min(bytesInLine, rest.Length)]) + 1;
    }
}
