using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimAudit.Meaning;

/// <summary>Rows of numbers rounded to whole numbers, each row with the scale that gives them back.</summary>
internal readonly ref struct ScaledRows
{
    /// <summary>The largest whole number: with weights of a byte, sums over 2,048 of them stay within 31 bits.</summary>
    private const float Largest = 4095;

    private ScaledRows(int count, ReadOnlySpan<short> values, ReadOnlySpan<float> scales)
    {
        Count = count;
        Values = values;
        Scales = scales;
    }

    /// <summary>How many rows there are.</summary>
    public int Count { get; }

    /// <summary>The whole numbers, row by row.</summary>
    public ReadOnlySpan<short> Values { get; }

    /// <summary>What the numbers of each row are multiplied by.</summary>
    public ReadOnlySpan<float> Scales { get; }

    /// <summary>Rounds rows.</summary>
    /// <param name="rows">The numbers, row by row.</param>
    /// <param name="count">How many rows there are.</param>
    /// <param name="values">Room for as many whole numbers.</param>
    /// <param name="scales">Room for as many scales as rows.</param>
    public static ScaledRows Of(ReadOnlySpan<float> rows, int count, Span<short> values, Span<float> scales)
    {
        var width = rows.Length / count;
        for (var row = 0; row < count; row++)
        {
            scales[row] = Round(rows.Slice(row * width, width), values.Slice(row * width, width));
        }

        return new ScaledRows(count, values[..rows.Length], scales[..count]);
    }

    private static float Round(ReadOnlySpan<float> row, Span<short> values)
    {
        ref var from = ref MemoryMarshal.GetReference(row);
        var most = Vector256<float>.Zero;
        for (nuint k = 0; k < (nuint)row.Length; k += 8)
        {
            most = Vector256.Max(most, Vector256.Abs(Vector256.LoadUnsafe(ref from, k)));
        }

        float largest = 0;
        for (var lane = 0; lane < 8; lane++)
        {
            largest = MathF.Max(largest, most[lane]);
        }

        if (largest == 0)
        {
            values.Clear();
            return 0;
        }

        ref var to = ref MemoryMarshal.GetReference(values);
        var factor = Vector256.Create(Largest / largest);
        for (nuint k = 0; k < (nuint)row.Length; k += 16)
        {
            var low = Nearest(Vector256.LoadUnsafe(ref from, k) * factor);
            var high = Nearest(Vector256.LoadUnsafe(ref from, k + 8) * factor);
            Vector256.Narrow(low, high).StoreUnsafe(ref to, k);
        }

        return largest / Largest;
    }

    private static Vector256<int> Nearest(Vector256<float> value) => Vector256.ConvertToInt32(Vector256.Floor(value + Vector256.Create(0.5f)));
}
