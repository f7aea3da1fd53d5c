using System.Collections.Immutable;

namespace ClaimAudit.Meaning;

/// <summary>Turns the pieces of a sentence into rows of numbers that say what each piece means where it stands: a transformer
/// encoder, whose weights are those of all-MiniLM-L6-v2 (Wang et al., 2020; Reimers and Gurevych, 2019), the upper ones trained further.</summary>
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

    /// <summary>The rows of pieces before the first layer, filled up to a multiple of four with empty ones.</summary>
    public float[] Embed(ReadOnlySpan<int> ids)
    {
        var rows = new float[Workspace.Padded(ids.Length) * Width];
        for (var at = 0; at < ids.Length; at++)
        {
            var row = rows.AsSpan(at * Width, Width);
            Embeddings.CopyTo(ids[at], row);
            VectorMath.Add(row, Positions.Span.Slice(at * Width, Width));
        }

        First.Apply(rows.AsSpan(0, ids.Length * Width));
        return rows;
    }

    /// <summary>Takes the rows of several sentences through some of the layers, a layer at a time.</summary>
    /// <param name="rows">The rows of each sentence, as <see cref="Embed"/> gave them; changed in place.</param>
    /// <param name="sentences">The pieces of each.</param>
    /// <param name="layers">Which layers.</param>
    /// <param name="ownAtLast">Whether the last of the layers may leave out the rows that are not the sentence's own.</param>
    /// <param name="desk">Room to work in.</param>
    public void Apply(float[][] rows, SentencePieces[] sentences, Range layers, bool ownAtLast, Workspace desk)
    {
        var (from, count) = layers.GetOffsetAndLength(Layers.Length);
        for (var layer = from; layer < from + count; layer++)
        {
            var onlyOwn = ownAtLast && layer == from + count - 1;
            for (var i = 0; i < sentences.Length; i++)
            {
                Layers[layer].Apply(rows[i], sentences[i].Ids.Length, onlyOwn ? sentences[i].Context : 0, desk);
            }
        }
    }
}
