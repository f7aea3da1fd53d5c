using System.Collections.Immutable;

namespace ClaimAudit.Meaning;

/// <summary>Reads two sentences as one text: the upper layers of an encoder, in which every piece sees those of both sentences, over
/// rows that the lower ones made of each sentence by itself, in the manner of DeFormer (Cao et al., 2020), and a comparer above
/// them. Dearer by far than holding two finished readings against one another, and another judge.</summary>
internal sealed record JointReader
{
    /// <summary>A row for each of the two sides, by which pieces show to which sentence they belong.</summary>
    public required ReadOnlyMemory<float> Sides { get; init; }

    /// <summary>The layers above those that each sentence goes through by itself.</summary>
    public required ImmutableArray<EncoderLayer> Layers { get; init; }

    /// <summary>Holds what comes of the two against one another; its middle is counted in <see cref="Layers"/>.</summary>
    public required SentenceComparer Comparer { get; init; }

    private int Width => Sides.Length / 2;

    /// <summary>Reads two sentences.</summary>
    /// <param name="one">The first sentence; its rows are there.</param>
    /// <param name="other">The second; its rows are there.</param>
    /// <param name="desk">Room to work in.</param>
    public PairOdds Read(SentenceReading one, SentenceReading other, Workspace desk)
    {
        var (context, own) = (one.Pieces.Context + other.Pieces.Context, one.Pieces.Own + other.Pieces.Own);
        var rows = desk.Joined.AsSpan(0, Workspace.Padded(context + own) * Width);
        Join(one, other, rows);
        var ownRows = rows.Slice(context * Width, own * Width);
        Apply(0, Comparer.Middle, rows, context, own, desk);
        var middle = ownRows.ToArray();
        Apply(Comparer.Middle, Layers.Length, rows, context, own, desk);
        var boundary = one.Pieces.Own * Width;
        return Comparer.Read(
            Comparer.Prepare(middle.AsSpan(..boundary), ownRows[..boundary], one, desk),
            Comparer.Prepare(middle.AsSpan(boundary..), ownRows[boundary..], other, desk),
            desk);
    }

    /// <summary>Takes the rows through some layers; behind the last of all only the sentences' own matter.</summary>
    private void Apply(int from, int to, Span<float> rows, int context, int own, Workspace desk)
    {
        for (var layer = from; layer < to; layer++)
        {
            Layers[layer].Apply(rows, context + own, layer == Layers.Length - 1 ? context : 0, desk);
        }
    }

    /// <summary>Lays out the rows of both: what either is read with, then their own.</summary>
    private void Join(SentenceReading one, SentenceReading other, Span<float> rows)
    {
        var at = 0;
        Put(one, 0, one.Pieces.Context, Sides.Span[..Width], rows, ref at);
        Put(other, 0, other.Pieces.Context, Sides.Span[Width..], rows, ref at);
        Put(one, one.Pieces.Context, one.Pieces.Own, Sides.Span[..Width], rows, ref at);
        Put(other, other.Pieces.Context, other.Pieces.Own, Sides.Span[Width..], rows, ref at);
        rows[(at * Width)..].Clear();
    }

    private void Put(SentenceReading reading, int from, int count, ReadOnlySpan<float> side, Span<float> rows, ref int at)
    {
        for (var i = from; i < from + count; i++, at++)
        {
            var row = rows.Slice(at * Width, Width);
            reading.Rows.Span.Slice(i * Width, Width).CopyTo(row);
            VectorMath.Add(row, side);
        }
    }
}
