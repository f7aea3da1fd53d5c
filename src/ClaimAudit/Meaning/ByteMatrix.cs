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
        for (var row = 0; row < rows; row += IntegerKernel.PanelRows)
        {
            var some = Math.Min(IntegerKernel.PanelRows, rows - row);
            LayOut(MemoryMarshal.Cast<sbyte, int>(weights.Slice(row * columns, some * columns)), MemoryMarshal.Cast<sbyte, int>(_weights.AsSpan(row * columns)));
        }

        SetOffsets();
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

    /// <summary>Lays rows out as a panel.</summary>
    /// <param name="rows">The rows, up to eight, in fours of weights.</param>
    /// <param name="panel">Receives them.</param>
    private void LayOut(ReadOnlySpan<int> rows, Span<int> panel)
    {
        var fours = Columns / sizeof(int);
        for (int from = 0, lane = 0; from < rows.Length; from += fours, lane++)
        {
            var row = rows.Slice(from, fours);
            for (var k = 0; k < row.Length; k++)
            {
                panel[(k * IntegerKernel.PanelRows) + lane] = row[k];
            }
        }
    }

    /// <summary>Notes what comes out where only zeros go in.</summary>
    private void SetOffsets()
    {
        Span<int> sums = stackalloc int[IntegerKernel.Inputs * IntegerKernel.PanelRows];
        var zeros = new byte[IntegerKernel.Inputs * Columns];
        Array.Fill(zeros, (byte)ScaledRows.Zero);
        for (var row = 0; row < _offsets.Length; row += IntegerKernel.PanelRows)
        {
            IntegerKernel.Multiply(ref _weights[row * Columns], 1, ref zeros[0], (nuint)Columns, ref sums[0]);
            sums[..IntegerKernel.PanelRows].CopyTo(_offsets.AsSpan(row));
        }
    }
}
