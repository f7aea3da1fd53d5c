using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ClaimAudit.Corpus;

namespace ClaimAudit.Baselines.Json;

/// <summary>Reads JSON into nodes that know their line and column. Throws <see cref="JsonException"/> with the place.</summary>
internal ref struct LocatedJsonReader
{
    private readonly SourceDocument _document;
    private readonly byte[] _bytes;
    private Utf8JsonReader _reader;
    private int _byte;
    private int _unit;

    private LocatedJsonReader(SourceDocument document)
    {
        _document = document;
        _bytes = Encoding.UTF8.GetBytes(document.Text);
        _reader = new Utf8JsonReader(_bytes);
    }

    /// <summary>The one value the document holds.</summary>
    /// <exception cref="JsonException">The text is not JSON; line and position are those of the exception, from 0, in UTF-8 bytes.</exception>
    public static JsonNode Read(SourceDocument document)
    {
        var reader = new LocatedJsonReader(document);
        reader._reader.Read();
        var node = reader.ReadValue();
        reader._reader.Read();
        return node;
    }

    private JsonNode ReadValue()
    {
        var (line, column) = Place();
        return _reader.TokenType switch
        {
            JsonTokenType.StartObject => new(JsonValueKind.Object, string.Empty, ReadMembers(), [], line, column),
            JsonTokenType.StartArray => new(JsonValueKind.Array, string.Empty, [], ReadItems(), line, column),
            JsonTokenType.String => new(JsonValueKind.String, _reader.GetString()!, [], [], line, column),
            JsonTokenType.Number => new(JsonValueKind.Number, Encoding.UTF8.GetString(_reader.ValueSpan), [], [], line, column),
            JsonTokenType.True => new(JsonValueKind.True, string.Empty, [], [], line, column),
            JsonTokenType.False => new(JsonValueKind.False, string.Empty, [], [], line, column),
            _ => new(JsonValueKind.Null, string.Empty, [], [], line, column),
        };
    }

    private ImmutableArray<JsonMember> ReadMembers()
    {
        var members = ImmutableArray.CreateBuilder<JsonMember>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var (line, column) = Place();
            var name = _reader.GetString()!;
            _reader.Read();
            members.Add(new JsonMember(name, line, column, ReadValue()));
        }

        return members.ToImmutable();
    }

    private ImmutableArray<JsonNode> ReadItems()
    {
        var items = ImmutableArray.CreateBuilder<JsonNode>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue());
        }

        return items.ToImmutable();
    }

    private (int Line, int Column) Place()
    {
        var start = (int)_reader.TokenStartIndex;
        _unit += Encoding.UTF8.GetCharCount(_bytes.AsSpan(_byte, start - _byte));
        _byte = start;
        return _document.PlaceOf(_unit);
    }
}
