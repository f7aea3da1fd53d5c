using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ClaimAudit.Meaning;

/// <summary>Sums of products of bytes: exact, and so the same on every machine, whichever instructions it has.</summary>
internal static class IntegerKernel
{
    /// <summary>How many numbers are taken at a time: the length of every row is a multiple of it.</summary>
    public const int Step = 32;

    /// <summary>The dot products of two rows of weights with four rows of inputs.</summary>
    /// <param name="weights">Two rows, one behind the other, each of <paramref name="length"/> weights.</param>
    /// <param name="inputs">Four rows, one behind the other.</param>
    /// <param name="length">The length of a row.</param>
    /// <returns>The products of the first row of weights with the four inputs, and those of the second.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector128<int> First, Vector128<int> Second) Dot2By4(ref sbyte weights, ref byte inputs, nuint length)
    {
        if (AvxVnni.IsSupported)
        {
            return Dot2By4Fused(ref weights, ref inputs, length);
        }

        return (Dot1By4(ref weights, ref inputs, length), Dot1By4(ref Unsafe.Add(ref weights, length), ref inputs, length));
    }

    private static Vector128<int> Dot1By4(ref sbyte weights, ref byte inputs, nuint length) => Vector128.Create(
        Dot(ref weights, ref inputs, length),
        Dot(ref weights, ref Unsafe.Add(ref inputs, length), length),
        Dot(ref weights, ref Unsafe.Add(ref inputs, 2 * length), length),
        Dot(ref weights, ref Unsafe.Add(ref inputs, 3 * length), length));

    private static int Dot(ref sbyte weights, ref byte inputs, nuint length) =>
        Avx512BW.IsSupported ? DotWide(ref weights, ref inputs, length)
        : Avx2.IsSupported ? DotHalfWide(ref weights, ref inputs, length)
        : DotPortable(ref weights, ref inputs, length);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int DotWide(ref sbyte weights, ref byte inputs, nuint length)
    {
        var sum = Vector512<int>.Zero;
        for (nuint k = 0; k < length; k += 32)
        {
            sum += Avx512BW.MultiplyAddAdjacent(
                Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref weights, k)),
                Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref inputs, k)));
        }

        return Vector512.Sum(sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int DotHalfWide(ref sbyte weights, ref byte inputs, nuint length)
    {
        var sum = Vector256<int>.Zero;
        for (nuint k = 0; k < length; k += 16)
        {
            sum += Avx2.MultiplyAddAdjacent(
                Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref weights, k)),
                Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref inputs, k)));
        }

        return Vector256.Sum(sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int DotPortable(ref sbyte weights, ref byte inputs, nuint length)
    {
        var sum = Vector128<int>.Zero;
        for (nuint k = 0; k < length; k += 16)
        {
            var (wLow, wHigh) = Vector128.Widen(Vector128.LoadUnsafe(ref weights, k));
            var (xLow, xHigh) = Vector128.Widen(Vector128.LoadUnsafe(ref inputs, k));
            sum += Products(wLow, xLow.AsInt16()) + Products(wHigh, xHigh.AsInt16());
        }

        return Vector128.Sum(sum);
    }

    private static Vector128<int> Products(Vector128<short> weights, Vector128<short> inputs)
    {
        var (wLow, wHigh) = Vector128.Widen(weights);
        var (xLow, xHigh) = Vector128.Widen(inputs);
        return (wLow * xLow) + (wHigh * xHigh);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector128<int> First, Vector128<int> Second) Dot2By4Fused(ref sbyte weights, ref byte inputs, nuint length)
    {
        var a0 = Vector256<int>.Zero;
        var a1 = a0;
        var a2 = a0;
        var a3 = a0;
        var b0 = a0;
        var b1 = a0;
        var b2 = a0;
        var b3 = a0;
        for (nuint k = 0; k < length; k += Step)
        {
            var first = Vector256.LoadUnsafe(ref weights, k);
            var second = Vector256.LoadUnsafe(ref weights, length + k);
            var x = Vector256.LoadUnsafe(ref inputs, k);
            a0 = AvxVnni.MultiplyWideningAndAdd(a0, x, first);
            b0 = AvxVnni.MultiplyWideningAndAdd(b0, x, second);
            x = Vector256.LoadUnsafe(ref inputs, length + k);
            a1 = AvxVnni.MultiplyWideningAndAdd(a1, x, first);
            b1 = AvxVnni.MultiplyWideningAndAdd(b1, x, second);
            x = Vector256.LoadUnsafe(ref inputs, (2 * length) + k);
            a2 = AvxVnni.MultiplyWideningAndAdd(a2, x, first);
            b2 = AvxVnni.MultiplyWideningAndAdd(b2, x, second);
            x = Vector256.LoadUnsafe(ref inputs, (3 * length) + k);
            a3 = AvxVnni.MultiplyWideningAndAdd(a3, x, first);
            b3 = AvxVnni.MultiplyWideningAndAdd(b3, x, second);
        }

        return (SumsOf(a0, a1, a2, a3), SumsOf(b0, b1, b2, b3));
    }

    /// <summary>The sums of four vectors' lanes, by pairwise additions.</summary>
    private static Vector128<int> SumsOf(Vector256<int> a, Vector256<int> b, Vector256<int> c, Vector256<int> d)
    {
        var halves = Avx2.HorizontalAdd(Avx2.HorizontalAdd(a, b), Avx2.HorizontalAdd(c, d));
        return halves.GetLower() + halves.GetUpper();
    }
}
