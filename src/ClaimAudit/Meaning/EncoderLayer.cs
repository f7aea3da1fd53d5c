using System.Runtime.Intrinsics;

namespace ClaimAudit.Meaning;

/// <summary>A layer of a transformer encoder (Vaswani et al., 2017): every row looks at every other, then each is changed
/// by itself.</summary>
/// <param name="Heads">Into how many parts a row is divided when it looks.</param>
/// <param name="Query">What a row looks for.</param>
/// <param name="Key">By what a row is found.</param>
/// <param name="Value">What a row gives.</param>
/// <param name="Output">Joins what the parts were given.</param>
/// <param name="AfterAttention">Normalises after the look.</param>
/// <param name="Inner">The first map of the change.</param>
/// <param name="Outer">The second map of the change.</param>
/// <param name="AfterChange">Normalises after the change.</param>
internal sealed record EncoderLayer(
    int Heads,
    ByteMatrix Query,
    ByteMatrix Key,
    ByteMatrix Value,
    ByteMatrix Output,
    LayerNorm AfterAttention,
    ByteMatrix Inner,
    ByteMatrix Outer,
    LayerNorm AfterChange)
{
    /// <summary>Applies the layer in place.</summary>
    /// <param name="rows">The rows, one behind the other; their count is a multiple of four.</param>
    /// <param name="used">How many of them, from the first, hold something; the others are looked at by none.</param>
    /// <param name="first">The first row whose change matters; those before it are only looked at.</param>
    /// <param name="desk">Room to work in.</param>
    public void Apply(Span<float> rows, int used, int first, Workspace desk)
    {
        var width = Query.Columns;
        var count = rows.Length / width;
        first -= first % IntegerKernel.Inputs;
        var left = count - first;
        var changing = rows[(first * width)..];
        var query = desk.Query.AsSpan(0, left * width);
        var key = desk.Key.AsSpan(0, count * width);
        var value = desk.Value.AsSpan(0, count * width);
        var seen = desk.Seen.AsSpan(0, left * width);
        var inputs = ScaledRows.Of(rows, count, desk.Bytes, desk.Scales);
        Query.Apply(inputs.From(first), query);
        Key.Apply(inputs, key);
        Value.Apply(inputs, value);
        Look(query, used - first, key, value, used, seen, desk);
        var output = query;
        Output.Apply(ScaledRows.Of(seen, left, desk.Bytes, desk.Scales), output);
        VectorMath.Add(changing, output);
        AfterAttention.Apply(changing);
        var inner = desk.Inner.AsSpan(0, left * Inner.Rows);
        Inner.Apply(ScaledRows.Of(changing, left, desk.Bytes, desk.Scales), inner);
        VectorMath.Gelu(inner);
        Outer.Apply(ScaledRows.Of(inner, left, desk.Bytes, desk.Scales), output);
        VectorMath.Add(changing, output);
        AfterChange.Apply(changing);
    }

    /// <summary>Lets rows look at others, eight at a time.</summary>
    private void Look(
        ReadOnlySpan<float> query, int looking, ReadOnlySpan<float> key, ReadOnlySpan<float> value, int used, Span<float> seen, Workspace desk)
    {
        var width = Query.Columns;
        var part = width / Heads;
        var scale = Vector256.Create(1 / MathF.Sqrt(part));
        var packed = desk.Packed.AsSpan(0, VectorMath.Lanes * part);
        var scores = desk.Scores.AsSpan(0, VectorMath.Lanes * used);
        seen[(looking * width)..].Clear();
        for (var offset = 0; offset < width; offset += part)
        {
            for (var row = 0; row < looking; row += VectorMath.Lanes)
            {
                var rows = Math.Min(VectorMath.Lanes, looking - row);
                EightRows.Pack(query[((row * width) + offset)..], width, rows, packed);
                for (var other = 0; other < used; other++)
                {
                    (EightRows.Dots(key.Slice((other * width) + offset, part), packed) * scale).CopyTo(scores[(VectorMath.Lanes * other)..]);
                }

                EightRows.Softmax(scores);
                for (var lane = 0; lane < rows; lane++)
                {
                    VectorMath.WeighedSum(
                        value[offset..], width, scores[lane..], VectorMath.Lanes, used, seen.Slice(((row + lane) * width) + offset, part));
                }
            }
        }
    }
}
