using System.Collections.Immutable;

namespace ClaimAudit.Meaning;

/// <summary>Turns the pieces of a sentence into rows of numbers that say what each piece means where it stands: a transformer
/// encoder, whose weights are those of all-MiniLM-L6-v2 (Wang et al., 2020; Reimers and Gurevych, 2019), without its upper layers.</summary>
internal sealed record SentenceEncoder
{
    /// <summary>The word pieces, by id.</summary>
    public required ImmutableArray<string> Vocabulary { get; init; }

    /// <summary>A row for each word piece.</summary>
    public required ByteRows Embeddings { get; init; }

    /// <summary>A row for each place in a text.</summary>
    public required ReadOnlyMemory<float> Positions { get; init; }

    /// <summary>Normalises the rows that go into the first layer.</summary>
    public required LayerNorm First { get; init; }

    /// <summary>The layers, from the first.</summary>
    public required ImmutableArray<EncoderLayer> Layers { get; init; }

    /// <summary>The length of a row.</summary>
    public int Width => Embeddings.Columns;

    /// <summary>The most pieces a text may have.</summary>
    public int Most => Positions.Length / Width;

    /// <summary>Puts the rows of pieces on a desk, before the first layer.</summary>
    /// <returns>The rows, filled up to a multiple of four with empty ones.</returns>
    public Span<float> Embed(IReadOnlyList<int> ids, Workspace desk)
    {
        var rows = desk.Take(ids.Count, Width);
        for (var at = 0; at < ids.Count; at++)
        {
            var row = rows.Slice(at * Width, Width);
            Embeddings.CopyTo(ids[at], row);
            VectorMath.Add(row, Positions.Span.Slice(at * Width, Width));
        }

        First.Apply(rows[..(ids.Count * Width)]);
        return rows;
    }

    /// <summary>Takes rows through some of the layers.</summary>
    /// <param name="rows">The rows that <see cref="Embed"/> gave, changed in place.</param>
    /// <param name="used">How many of them stand for pieces.</param>
    /// <param name="layers">Which layers.</param>
    /// <param name="desk">Room to work in.</param>
    public void Apply(Span<float> rows, int used, Range layers, Workspace desk)
    {
        foreach (var layer in Layers[layers])
        {
            layer.Apply(rows, rows.Length / Width, used, desk);
        }
    }
}
