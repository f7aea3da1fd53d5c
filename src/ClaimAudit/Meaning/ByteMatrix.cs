namespace ClaimAudit.Meaning;

/// <summary>A linear map whose weights are bytes, each row with a scale of its own.</summary>
/// <param name="Rows">How many numbers come out; a multiple of two.</param>
/// <param name="Columns">How many go in; a multiple of <see cref="IntegerKernel.Step"/>.</param>
/// <param name="Weights">The weights, row by row.</param>
/// <param name="Scales">What a weight of each row is multiplied by.</param>
/// <param name="Bias">What is added to each number that comes out.</param>
internal sealed record ByteMatrix(int Rows, int Columns, ReadOnlyMemory<sbyte> Weights, ReadOnlyMemory<float> Scales, ReadOnlyMemory<float> Bias)
{
    /// <summary>What the zero of the inputs adds to the sum of each row.</summary>
    private readonly int[] _offsets = OffsetsOf(Weights.Span, Rows, Columns);

    /// <summary>Maps rows of inputs to rows of outputs.</summary>
    /// <param name="inputs">The inputs; their count is a multiple of four.</param>
    /// <param name="outputs">Receives <see cref="Rows"/> numbers for each input.</param>
    public void Apply(ScaledRows inputs, Span<float> outputs)
    {
        var weights = Weights.Span;
        var scales = Scales.Span;
        var bias = Bias.Span;
        var values = inputs.Values;
        Span<int> sums = stackalloc int[8];
        for (var row = 0; row < Rows; row += 2)
        {
            var pair = weights.Slice(row * Columns, 2 * Columns);
            for (var at = 0; at < inputs.Count; at += 4)
            {
                IntegerKernel.Dot2By4(pair, values.Slice(at * Columns, 4 * Columns), Columns, sums);
                for (var i = 0; i < 4; i++)
                {
                    var scale = inputs.Scales[at + i];
                    var to = ((at + i) * Rows) + row;
                    outputs[to] = ((sums[i] - _offsets[row]) * (scale * scales[row])) + bias[row];
                    outputs[to + 1] = ((sums[4 + i] - _offsets[row + 1]) * (scale * scales[row + 1])) + bias[row + 1];
                }
            }
        }
    }

    private static int[] OffsetsOf(ReadOnlySpan<sbyte> weights, int rows, int columns)
    {
        var offsets = new int[rows];
        for (var row = 0; row < rows; row++)
        {
            foreach (var weight in weights.Slice(row * columns, columns))
            {
                offsets[row] += ScaledRows.Zero * weight;
            }
        }

        return offsets;
    }
}
