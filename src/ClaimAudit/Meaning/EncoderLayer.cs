using System.Runtime.CompilerServices;

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
    /// <param name="rows">The rows, one behind the other.</param>
    /// <param name="count">How many rows there are room for; a multiple of four.</param>
    /// <param name="used">How many of them, from the first, hold something; the others are looked at by none.</param>
    /// <param name="desk">Room to work in.</param>
    public void Apply(Span<float> rows, int count, int used, Workspace desk)
    {
        var width = Query.Columns;
        var inputs = ScaledRows.Of(rows, count, desk.Bytes, desk.Scales);
        var query = desk.Query.AsSpan(0, count * width);
        var key = desk.Key.AsSpan(0, count * width);
        var value = desk.Value.AsSpan(0, count * width);
        Query.Apply(inputs, query);
        Key.Apply(inputs, key);
        Value.Apply(inputs, value);
        var seen = desk.Seen.AsSpan(0, count * width);
        Look(query, key, value, used, seen, desk.Scores);
        var output = query;
        Output.Apply(ScaledRows.Of(seen, count, desk.Bytes, desk.Scales), output);
        VectorMath.Add(rows, output);
        AfterAttention.Apply(rows);
        var inner = desk.Inner.AsSpan(0, count * Inner.Rows);
        Inner.Apply(ScaledRows.Of(rows, count, desk.Bytes, desk.Scales), inner);
        VectorMath.Gelu(inner);
        Outer.Apply(ScaledRows.Of(inner, count, desk.Bytes, desk.Scales), output);
        VectorMath.Add(rows, output);
        AfterChange.Apply(rows);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Look(ReadOnlySpan<float> query, ReadOnlySpan<float> key, ReadOnlySpan<float> value, int used, Span<float> seen, Span<float> scores)
    {
        var width = Query.Columns;
        var part = width / Heads;
        var scale = 1 / MathF.Sqrt(part);
        seen.Clear();
        for (var head = 0; head < Heads; head++)
        {
            var offset = head * part;
            for (var row = 0; row < used; row++)
            {
                var looking = query.Slice((row * width) + offset, part);
                for (var other = 0; other < used; other++)
                {
                    scores[other] = VectorMath.Dot(looking, key.Slice((other * width) + offset, part)) * scale;
                }

                VectorMath.Softmax(scores[..used]);
                var given = seen.Slice((row * width) + offset, part);
                for (var other = 0; other < used; other++)
                {
                    VectorMath.AddScaled(given, value.Slice((other * width) + offset, part), scores[other]);
                }
            }
        }
    }
}
