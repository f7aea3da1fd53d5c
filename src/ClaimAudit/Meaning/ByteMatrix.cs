using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimAudit.Meaning;

/// <summary>A linear map whose weights are bytes, each row with a scale of its own.</summary>
internal sealed class ByteMatrix
{
    private readonly int _panels;
    private readonly sbyte[] _weights;
    private readonly int[] _offsets;
    private readonly float[] _scales;
    private readonly float[] _bias;

    /// <summary>A map; its weights are laid out anew, as <see cref="IntegerKernel"/> takes them.</summary>
    /// <param name="rows">How many numbers come out.</param>
    /// <param name="columns">How many go in; a multiple of <see cref="IntegerKernel.Step"/>.</param>
    /// <param name="weights">The weights, row by row.</param>
    /// <param name="scales">What a weight of each row is multiplied by.</param>
    /// <param name="bias">What is added to each number that comes out; empty for nothing.</param>
    public ByteMatrix(int rows, int columns, ReadOnlySpan<sbyte> weights, ReadOnlySpan<float> scales, ReadOnlySpan<float> bias)
    {
        Rows = rows;
        Columns = columns;
        _panels = (rows + IntegerKernel.PanelRows - 1) / IntegerKernel.PanelRows;
        var room = _panels * IntegerKernel.PanelRows;
        _weights = new sbyte[room * columns];
        _offsets = new int[room];
        _scales = new float[room];
        _bias = new float[room];
        scales.CopyTo(_scales);
        bias.CopyTo(_bias);
        for (var row = 0; row < rows; row++)
        {
            var from = weights.Slice(row * columns, columns);
            _offsets[row] = OffsetOf(from);
            LayOut(MemoryMarshal.Cast<sbyte, int>(from), row);
        }
    }

    /// <summary>How many numbers come out.</summary>
    public int Rows { get; }

    /// <summary>How many go in.</summary>
    public int Columns { get; }

    /// <summary>Maps rows of inputs to rows of outputs.</summary>
    /// <param name="inputs">The inputs; their count is a multiple of four.</param>
    /// <param name="outputs">Receives <see cref="Rows"/> numbers for each input.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Apply(ScaledRows inputs, Span<float> outputs)
    {
        Span<int> sums = stackalloc int[IntegerKernel.MostPanels * IntegerKernel.Inputs * IntegerKernel.PanelRows];
        ref var sum = ref MemoryMarshal.GetReference(sums);
        ref var values = ref MemoryMarshal.GetReference(inputs.Values);
        var length = (nuint)Columns;
        for (var panel = 0; panel < _panels;)
        {
            var count = _panels - panel >= IntegerKernel.MostPanels ? IntegerKernel.MostPanels : 1;
            ref var weights = ref _weights[panel * IntegerKernel.PanelRows * Columns];
            for (var at = 0; at < inputs.Count; at += IntegerKernel.Inputs)
            {
                IntegerKernel.Multiply(ref weights, count, ref Unsafe.Add(ref values, (nuint)at * length), length, ref sum);
                for (var i = 0; i < count; i++)
                {
                    Scale(ref Unsafe.Add(ref sum, i * IntegerKernel.Inputs * IntegerKernel.PanelRows), inputs.Scales[at..], (panel + i) * IntegerKernel.PanelRows, outputs[(at * Rows)..]);
                }
            }

            panel += count;
        }
    }

    private static int OffsetOf(ReadOnlySpan<sbyte> weights)
    {
        var offset = 0;
        foreach (var weight in weights)
        {
            offset += weight;
        }

        return ScaledRows.Zero * offset;
    }

    /// <summary>Turns a panel's sums into numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Scale(ref int sums, ReadOnlySpan<float> inputScales, int row, Span<float> outputs)
    {
        var offset = Vector256.LoadUnsafe(ref _offsets[row]);
        var scale = Vector256.LoadUnsafe(ref _scales[row]);
        var bias = Vector256.LoadUnsafe(ref _bias[row]);
        for (var input = 0; input < IntegerKernel.Inputs; input++)
        {
            var sum = Vector256.LoadUnsafe(ref sums, (nuint)(input * IntegerKernel.PanelRows)) - offset;
            var numbers = (Vector256.ConvertToSingle(sum) * (Vector256.Create(inputScales[input]) * scale)) + bias;
            var place = outputs.Slice((input * Rows) + row, Math.Min(IntegerKernel.PanelRows, Rows - row));
            if (place.Length == IntegerKernel.PanelRows)
            {
                numbers.CopyTo(place);
            }
            else
            {
                CopyPart(numbers, place);
            }
        }
    }

    /// <summary>Where a panel holds fewer rows than there is room for.</summary>
    private static void CopyPart(Vector256<float> numbers, Span<float> place)
    {
        for (var lane = 0; lane < place.Length; lane++)
        {
            place[lane] = numbers[lane];
        }
    }

    private void LayOut(ReadOnlySpan<int> fours, int row)
    {
        var panel = MemoryMarshal.Cast<sbyte, int>(_weights.AsSpan())[(row / IntegerKernel.PanelRows * IntegerKernel.PanelRows * fours.Length)..];
        for (var k = 0; k < fours.Length; k++)
        {
            panel[(k * IntegerKernel.PanelRows) + (row % IntegerKernel.PanelRows)] = fours[k];
        }
    }
}
