using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ClaimAudit.Meaning;

/// <summary>Sums of products of whole numbers: exact, and so the same on every machine, whichever instructions it has.</summary>
internal static class IntegerKernel
{
    /// <summary>How many numbers are taken at a time: the length of every row is a multiple of it.</summary>
    public const int Step = 32;

    /// <summary>The dot products of two rows of weights with four rows of inputs.</summary>
    /// <param name="weights">Two rows, one behind the other, each of <paramref name="length"/> weights.</param>
    /// <param name="inputs">Four rows, one behind the other.</param>
    /// <param name="length">The length of a row.</param>
    /// <param name="sums">Receives the products of the first row of weights with the four inputs, then those of the second.</param>
    public static void Dot2By4(ReadOnlySpan<sbyte> weights, ReadOnlySpan<short> inputs, int length, Span<int> sums)
    {
        if (Avx512BW.IsSupported)
        {
            Dot2By4Wide(ref MemoryMarshal.GetReference(weights), ref MemoryMarshal.GetReference(inputs), (nuint)length, sums);
            return;
        }

        for (var row = 0; row < 2; row++)
        {
            for (var column = 0; column < 4; column++)
            {
                sums[(row * 4) + column] = Dot(weights.Slice(row * length, length), inputs.Slice(column * length, length));
            }
        }
    }

    /// <summary>The dot product of a row of weights with a row of inputs.</summary>
    public static int Dot(ReadOnlySpan<sbyte> weights, ReadOnlySpan<short> inputs)
    {
        ref var w = ref MemoryMarshal.GetReference(weights);
        ref var x = ref MemoryMarshal.GetReference(inputs);
        if (Avx2.IsSupported)
        {
            var sum = Vector256<int>.Zero;
            for (nuint k = 0; k < (nuint)weights.Length; k += 16)
            {
                sum += Avx2.MultiplyAddAdjacent(
                    Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref w, k)),
                    Vector256.LoadUnsafe(ref x, k));
            }

            return Vector256.Sum(sum);
        }

        var total = Vector128<int>.Zero;
        for (nuint k = 0; k < (nuint)weights.Length; k += 8)
        {
            var wide = Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<long>(ref Unsafe.As<sbyte, byte>(ref Unsafe.Add(ref w, k)))).AsSByte());
            var (wLow, wHigh) = Vector128.Widen(wide);
            var (xLow, xHigh) = Vector128.Widen(Vector128.LoadUnsafe(ref x, k));
            total += (wLow * xLow) + (wHigh * xHigh);
        }

        return Vector128.Sum(total);
    }

    private static void Dot2By4Wide(ref sbyte weights, ref short inputs, nuint length, Span<int> sums)
    {
        var a0 = Vector512<int>.Zero;
        var a1 = a0;
        var a2 = a0;
        var a3 = a0;
        var b0 = a0;
        var b1 = a0;
        var b2 = a0;
        var b3 = a0;
        for (nuint k = 0; k < length; k += Step)
        {
            var first = Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref weights, k));
            var second = Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref weights, length + k));
            var x = Vector512.LoadUnsafe(ref inputs, k);
            a0 += Avx512BW.MultiplyAddAdjacent(first, x);
            b0 += Avx512BW.MultiplyAddAdjacent(second, x);
            x = Vector512.LoadUnsafe(ref inputs, length + k);
            a1 += Avx512BW.MultiplyAddAdjacent(first, x);
            b1 += Avx512BW.MultiplyAddAdjacent(second, x);
            x = Vector512.LoadUnsafe(ref inputs, (2 * length) + k);
            a2 += Avx512BW.MultiplyAddAdjacent(first, x);
            b2 += Avx512BW.MultiplyAddAdjacent(second, x);
            x = Vector512.LoadUnsafe(ref inputs, (3 * length) + k);
            a3 += Avx512BW.MultiplyAddAdjacent(first, x);
            b3 += Avx512BW.MultiplyAddAdjacent(second, x);
        }

        sums[0] = Vector512.Sum(a0);
        sums[1] = Vector512.Sum(a1);
        sums[2] = Vector512.Sum(a2);
        sums[3] = Vector512.Sum(a3);
        sums[4] = Vector512.Sum(b0);
        sums[5] = Vector512.Sum(b1);
        sums[6] = Vector512.Sum(b2);
        sums[7] = Vector512.Sum(b3);
    }
}
