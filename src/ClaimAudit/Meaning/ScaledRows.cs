using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ClaimAudit.Meaning;

/// <summary>Rows of numbers rounded to bytes, each row with the scale that gives them back.</summary>
internal readonly ref struct ScaledRows
{
    /// <summary>The byte that stands for zero.</summary>
    public const int Zero = 128;

    /// <summary>How far from it a byte may lie.</summary>
    private const float Largest = 127;

    private ScaledRows(int count, ReadOnlySpan<byte> values, ReadOnlySpan<float> scales)
    {
        Count = count;
        Values = values;
        Scales = scales;
    }

    /// <summary>How many rows there are.</summary>
    public int Count { get; }

    /// <summary>The bytes, row by row.</summary>
    public ReadOnlySpan<byte> Values { get; }

    /// <summary>What a byte's distance from <see cref="Zero"/> is multiplied by, a number a row.</summary>
    public ReadOnlySpan<float> Scales { get; }

    /// <summary>The rows from one on.</summary>
    public ScaledRows From(int row) => new(Count - row, Values[(row * (Values.Length / Count))..], Scales[row..]);

    /// <summary>Rounds rows.</summary>
    /// <param name="rows">The numbers, row by row.</param>
    /// <param name="count">How many rows there are.</param>
    /// <param name="values">Room for as many bytes.</param>
    /// <param name="scales">Room for as many scales as rows.</param>
    public static ScaledRows Of(ReadOnlySpan<float> rows, int count, Span<byte> values, Span<float> scales)
    {
        var width = rows.Length / count;
        for (var row = 0; row < count; row++)
        {
            scales[row] = Round(rows.Slice(row * width, width), values.Slice(row * width, width));
        }

        return new ScaledRows(count, values[..rows.Length], scales[..count]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Round(ReadOnlySpan<float> row, Span<byte> values)
    {
        ref var from = ref MemoryMarshal.GetReference(row);
        var most = Vector256<float>.Zero;
        for (nuint k = 0; k < (nuint)row.Length; k += 8)
        {
            most = Vector256.MaxNative(most, Vector256.Abs(Vector256.LoadUnsafe(ref from, k)));
        }

        float largest = 0;
        for (var lane = 0; lane < 8; lane++)
        {
            largest = MathF.Max(largest, most[lane]);
        }

        if (largest == 0)
        {
            values.Fill(Zero);
            return 0;
        }

        ref var to = ref MemoryMarshal.GetReference(values);
        var factor = Vector256.Create(Largest / largest);
        for (nuint k = 0; k < (nuint)row.Length; k += 32)
        {
            Bytes(Nearest(ref from, k, factor), Nearest(ref from, k + 8, factor), Nearest(ref from, k + 16, factor), Nearest(ref from, k + 24, factor))
                .StoreUnsafe(ref to, k);
        }

        return largest / Largest;
    }

    /// <summary>Whole numbers from 0 to 255 as bytes, in order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Bytes(Vector256<int> a, Vector256<int> b, Vector256<int> c, Vector256<int> d)
    {
        if (!Avx2.IsSupported)
        {
            return Vector256.Narrow(Vector256.Narrow(a, b).AsUInt16(), Vector256.Narrow(c, d).AsUInt16());
        }

        var packed = Avx2.PackUnsignedSaturate(Avx2.PackSignedSaturate(a, b), Avx2.PackSignedSaturate(c, d));
        return Avx2.PermuteVar8x32(packed.AsInt32(), Vector256.Create(0, 4, 1, 5, 2, 6, 3, 7)).AsByte();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Nearest(ref float from, nuint at, Vector256<float> factor) =>
        Vector256.ConvertToInt32Native(Vector256.Floor((Vector256.LoadUnsafe(ref from, at) * factor) + Vector256.Create(Zero + 0.5f)));
}
