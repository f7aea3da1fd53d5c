using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Apply(ScaledRows inputs, Span<float> outputs)
    {
        ref var weights = ref MemoryMarshal.GetReference(Weights.Span);
        ref var values = ref MemoryMarshal.GetReference(inputs.Values);
        ref var inputScales = ref MemoryMarshal.GetReference(inputs.Scales);
        ref var to = ref MemoryMarshal.GetReference(outputs);
        var scales = Scales.Span;
        var bias = Bias.Span;
        var length = (nuint)Columns;
        for (var row = 0; row < Rows; row += 2)
        {
            ref var pair = ref Unsafe.Add(ref weights, (nuint)row * length);
            for (var at = 0; at < inputs.Count; at += 4)
            {
                var (first, second) = IntegerKernel.Dot2By4(ref pair, ref Unsafe.Add(ref values, (nuint)at * length), length);
                var scale = Vector128.LoadUnsafe(ref inputScales, (nuint)at);
                ref var place = ref Unsafe.Add(ref to, (at * Rows) + row);
                Spread(Scaled(first, _offsets[row], scale, scales[row], bias[row]), ref place, Rows);
                Spread(Scaled(second, _offsets[row + 1], scale, scales[row + 1], bias[row + 1]), ref Unsafe.Add(ref place, 1), Rows);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Scaled(Vector128<int> sums, int offset, Vector128<float> inputScales, float scale, float bias) =>
        (Vector128.ConvertToSingle(sums - Vector128.Create(offset)) * (inputScales * Vector128.Create(scale))) + Vector128.Create(bias);

    /// <summary>Writes four numbers to the same place of four rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Spread(Vector128<float> numbers, ref float place, int stride)
    {
        place = numbers[0];
        Unsafe.Add(ref place, stride) = numbers[1];
        Unsafe.Add(ref place, 2 * stride) = numbers[2];
        Unsafe.Add(ref place, 3 * stride) = numbers[3];
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
