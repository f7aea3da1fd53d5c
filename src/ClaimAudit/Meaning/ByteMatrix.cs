using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimAudit.Meaning;

/// <summary>A linear map whose weights are bytes, each row with a scale of its own.</summary>
internal sealed class ByteMatrix
{
    private readonly ReadOnlyMemory<byte> _panels;
    private readonly int[] _offsets;
    private readonly float[] _scales;
    private readonly float[] _bias;

    /// <summary>A map; the panels are used where they lie and must not change.</summary>
    /// <param name="rows">How many numbers come out.</param>
    /// <param name="columns">How many go in; a multiple of <see cref="IntegerKernel.Step"/>.</param>
    /// <param name="panels">The weights, as <see cref="WeightPanels"/> lays them out.</param>
    /// <param name="offsets">What comes out of each row of the panels where only zeros go in.</param>
    /// <param name="scales">What a weight of each row of the panels is multiplied by.</param>
    /// <param name="bias">What is added to each number that comes out; as many as rows of the panels.</param>
    public ByteMatrix(int rows, int columns, ReadOnlyMemory<byte> panels, int[] offsets, float[] scales, float[] bias)
    {
        Rows = rows;
        Columns = columns;
        _panels = panels;
        _offsets = offsets;
        _scales = scales;
        _bias = bias;
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
        ref var first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<byte, sbyte>(_panels.Span));
        var length = (nuint)Columns;
        var panels = _scales.Length / IntegerKernel.PanelRows;
        for (var panel = 0; panel < panels;)
        {
            var count = panels - panel >= IntegerKernel.MostPanels ? IntegerKernel.MostPanels : 1;
            ref var weights = ref Unsafe.Add(ref first, (nuint)panel * IntegerKernel.PanelRows * length);
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
}
