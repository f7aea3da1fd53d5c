using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Corpus;

/// <summary>One decoded document: its text and where its lines begin.</summary>
public sealed class SourceDocument
{
    private readonly ImmutableArray<int> _lineStarts;

    /// <summary>Takes a decoded text under its id.</summary>
    /// <param name="id">The path relative to the folder given on the command line, with <c>/</c>.</param>
    /// <param name="text">The decoded text, without a byte-order mark, line ends as they were.</param>
    public SourceDocument(string id, string text)
    {
        Id = id;
        Text = text;
        _lineStarts = FindLineStarts(text);
    }

    /// <summary>The path relative to the folder given on the command line, with <c>/</c>.</summary>
    public string Id { get; }

    /// <summary>The decoded text; every span of the document counts its UTF-16 units from 0.</summary>
    public string Text { get; }

    /// <summary>Line and column, both from 1, of a position counted in UTF-16 units from 0.</summary>
    public (int Line, int Column) PlaceOf(int position)
    {
        var index = _lineStarts.BinarySearch(position);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, position - _lineStarts[line] + 1);
    }

    /// <summary>The words in a span.</summary>
    public string Quote(TextSpan span) => span.Of(Text);

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToImmutable();
    }
}
