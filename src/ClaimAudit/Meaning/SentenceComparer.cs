using System.Collections.Immutable;
using System.Runtime.Intrinsics;

namespace ClaimAudit.Meaning;

/// <summary>Holds two sentences against one another piece by piece, in the manner of enhanced sequential inference (Chen et
/// al., 2017): each piece looks for its counterpart in the other sentence, the two are compared, and layers that see both
/// sentences sum up.</summary>
internal sealed record SentenceComparer
{
    /// <summary>Behind how many layers of the encoder the rows lie by which pieces fit one another. What is compared are these and
    /// the rows behind the last layer, side by side.</summary>
    public required int Middle { get; init; }

    /// <summary>Maps two rows of the encoder to the row that is compared.</summary>
    public required ByteMatrix Project { get; init; }

    /// <summary>Normalises these.</summary>
    public required LayerNorm Projected { get; init; }

    /// <summary>Maps the two to the row by which a piece looks.</summary>
    public required ByteMatrix Look { get; init; }

    /// <summary>How sharply a piece decides for one counterpart.</summary>
    public required float Sharpness { get; init; }

    /// <summary>Maps a piece, its counterpart, their difference and product and how well they fit to what comes of the comparison.</summary>
    public required ByteMatrix Compare { get; init; }

    /// <summary>Normalises these.</summary>
    public required LayerNorm Compared { get; init; }

    /// <summary>A row for each of the two sides.</summary>
    public required ReadOnlyMemory<float> Sides { get; init; }

    /// <summary>The layers that see both sentences.</summary>
    public required ImmutableArray<EncoderLayer> Layers { get; init; }

    /// <summary>Maps what was summed up to the last row.</summary>
    public required ByteMatrix Sum { get; init; }

    /// <summary>The weights of the two answers: whether the sentences contradict one another, and whether they are in conflict of either kind.</summary>
    public required ReadOnlyMemory<float> Answers { get; init; }

    /// <summary>What is added to the two answers.</summary>
    public required ReadOnlyMemory<float> AnswerBiases { get; init; }

    private int Width => Project.Rows;

    private int EncoderWidth => Project.Columns / 2;

    /// <summary>Makes a sentence ready.</summary>
    /// <param name="middle">The encoder's rows for its own pieces, behind the middle layer.</param>
    /// <param name="last">The same behind the last layer.</param>
    /// <param name="reading">What a first look showed of it.</param>
    /// <param name="desk">Room to work in.</param>
    public PreparedSentence Prepare(ReadOnlySpan<float> middle, ReadOnlySpan<float> last, SentenceReading reading, Workspace desk)
    {
        var count = middle.Length / EncoderWidth;
        var room = Workspace.Padded(count);
        var inputs = ScaledRows.Of(SideBySide(middle, last, desk.Inner.AsSpan(0, room * Project.Columns)), room, desk.Bytes, desk.Scales);
        var projected = desk.Query.AsSpan(0, room * Width);
        Project.Apply(inputs, projected);
        Projected.Apply(projected);
        var looks = desk.Key.AsSpan(0, room * Look.Rows);
        Look.Apply(inputs, looks);
        return new PreparedSentence(
            reading,
            UnitRows(middle, EncoderWidth),
            UnitRows(looks[..(count * Look.Rows)], Look.Rows),
            projected[..(count * Width)].ToArray());
    }

    /// <summary>Reads two sentences together.</summary>
    public PairOdds Read(PreparedSentence one, PreparedSentence other, Workspace desk)
    {
        var used = one.Count + other.Count;
        var room = Workspace.Padded(used);
        var inputs = desk.Inner.AsSpan(0, room * Compare.Columns);
        inputs.Clear();
        Align(one, other, inputs, desk);
        var rows = desk.Rows.AsSpan(0, room * Width);
        Compare.Apply(ScaledRows.Of(inputs, room, desk.Bytes, desk.Scales), rows);
        VectorMath.Gelu(rows);
        Compared.Apply(rows);
        for (var row = 0; row < used; row++)
        {
            VectorMath.Add(rows.Slice(row * Width, Width), Sides.Span.Slice(row < one.Count ? 0 : Width, Width));
        }

        foreach (var layer in Layers)
        {
            layer.Apply(rows, used, 0, desk);
        }

        return Conclude(rows[..(one.Count * Width)], rows[(one.Count * Width)..(used * Width)], desk);
    }

    private Span<float> SideBySide(ReadOnlySpan<float> middle, ReadOnlySpan<float> last, Span<float> pairs)
    {
        var width = EncoderWidth;
        for (var at = 0; at < middle.Length; at += width)
        {
            middle.Slice(at, width).CopyTo(pairs[(2 * at)..]);
            last.Slice(at, width).CopyTo(pairs[((2 * at) + width)..]);
        }

        pairs[(2 * middle.Length)..].Clear();
        return pairs;
    }

    private static float[] UnitRows(ReadOnlySpan<float> rows, int width)
    {
        var units = rows.ToArray();
        for (var at = 0; at < units.Length; at += width)
        {
            VectorMath.ToUnit(units.AsSpan(at, width));
        }

        return units;
    }

    /// <summary>Lets every piece find its counterpart; writes the rows to compare, the first sentence's before the second's.</summary>
    private void Align(PreparedSentence one, PreparedSentence other, Span<float> inputs, Workspace desk)
    {
        var (n, m) = (one.Count, other.Count);
        var stride = (m + VectorMath.Lanes - 1) / VectorMath.Lanes * VectorMath.Lanes;
        var fits = desk.Query.AsSpan(0, n * stride);
        var scores = desk.Key.AsSpan(0, n * stride);
        Fit(one, other, stride, fits, scores, desk.Packed);
        for (var i = 0; i < n; i++)
        {
            Fill(inputs.Slice(i * Compare.Columns, Compare.Columns), one, i, other, fits[(i * stride)..], scores[(i * stride)..], 1, desk.Scores);
        }

        for (var j = 0; j < m; j++)
        {
            Fill(inputs.Slice((n + j) * Compare.Columns, Compare.Columns), other, j, one, fits[j..], scores[j..], stride, desk.Scores);
        }
    }

    /// <summary>How well each piece of one sentence fits each of the other, and how much it looks at it.</summary>
    private void Fit(PreparedSentence one, PreparedSentence other, int stride, Span<float> fits, Span<float> scores, Span<float> packed)
    {
        var (width, look) = (EncoderWidth, Look.Rows);
        var sharpness = Vector256.Create(Sharpness);
        for (var j = 0; j < other.Count; j += VectorMath.Lanes)
        {
            var units = packed[..(VectorMath.Lanes * width)];
            EightRows.Pack(other.Units.Span[(j * width)..], width, other.Count - j, units);
            for (var i = 0; i < one.Count; i++)
            {
                EightRows.Dots(Row(one.Units, i, width), units).CopyTo(fits[((i * stride) + j)..]);
            }

            var looks = packed[..(VectorMath.Lanes * look)];
            EightRows.Pack(other.Looks.Span[(j * look)..], look, other.Count - j, looks);
            for (var i = 0; i < one.Count; i++)
            {
                var fit = Vector256.Create<float>(fits.Slice((i * stride) + j, VectorMath.Lanes));
                ((fit + EightRows.Dots(Row(one.Looks, i, look), looks)) * sharpness).CopyTo(scores[((i * stride) + j)..]);
            }
        }
    }

    /// <summary>Fills a row to compare: a piece, its counterpart, their difference, their product, and how well they fit.</summary>
    private void Fill(
        Span<float> input, PreparedSentence mine, int at, PreparedSentence theirs, ReadOnlySpan<float> fits, ReadOnlySpan<float> scores, int stride, Span<float> shares)
    {
        shares = shares[..theirs.Count];
        var fit = float.NegativeInfinity;
        for (var k = 0; k < theirs.Count; k++)
        {
            shares[k] = scores[k * stride];
            fit = MathF.Max(fit, fits[k * stride]);
        }

        VectorMath.Softmax(shares);
        float most = 0;
        foreach (var share in shares)
        {
            most = MathF.Max(most, share);
        }

        var piece = Row(mine.Rows, at, Width);
        var counterpart = input.Slice(Width, Width);
        piece.CopyTo(input);
        VectorMath.WeighedSum(theirs.Rows.Span, Width, shares, 1, theirs.Count, counterpart);
        VectorMath.DifferenceAndProduct(piece, counterpart, input.Slice(2 * Width, Width), input.Slice(3 * Width, Width));
        input[4 * Width] = fit;
        input[(4 * Width) + 1] = most;
    }

    private PairOdds Conclude(ReadOnlySpan<float> one, ReadOnlySpan<float> other, Workspace desk)
    {
        var inputs = desk.Inner.AsSpan(0, 4 * Sum.Columns);
        inputs.Clear();
        var mean = desk.Key.AsSpan(0, 2 * Width);
        var largest = desk.Value.AsSpan(0, 2 * Width);
        VectorMath.MeanAndLargest(one, mean[..Width], largest[..Width]);
        VectorMath.MeanAndLargest(other, mean[Width..], largest[Width..]);
        for (var k = 0; k < Width; k++)
        {
            var (a, b) = (mean[k], mean[Width + k]);
            inputs[k] = a + b;
            inputs[Width + k] = MathF.Abs(a - b);
            inputs[(2 * Width) + k] = a * b;
            inputs[(3 * Width) + k] = MathF.Max(largest[k], largest[Width + k]);
            inputs[(4 * Width) + k] = MathF.Min(largest[k], largest[Width + k]);
            inputs[(5 * Width) + k] = a - b;
        }

        var sum = desk.Seen.AsSpan(0, 4 * Width);
        Sum.Apply(ScaledRows.Of(inputs, 4, desk.Bytes, desk.Scales), sum);
        VectorMath.Gelu(sum[..Width]);
        return new PairOdds(AnswerTo(0, sum[..Width]), AnswerTo(1, sum[..Width]));
    }

    private float AnswerTo(int question, ReadOnlySpan<float> sum) =>
        VectorMath.Dot(sum, Answers.Span.Slice(question * Width, Width)) + AnswerBiases.Span[question];

    private static ReadOnlySpan<float> Row(ReadOnlyMemory<float> rows, int at, int width) => rows.Span.Slice(at * width, width);
}
