using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ClaimAudit.Meaning;

/// <summary>Sums of products of bytes: exact, and so the same on every machine, whichever instructions it has.</summary>
/// <remarks>Weights lie in panels of eight rows: four bytes of each row, one row behind the other, then the next four. A vector
/// then holds a sum for each of the eight rows, and none has to be added up across its lanes.</remarks>
internal static class IntegerKernel
{
    /// <summary>How many numbers are taken at a time: the length of every row is a multiple of it.</summary>
    public const int Step = 32;

    /// <summary>How many rows of weights stand in a panel.</summary>
    public const int PanelRows = 8;

    /// <summary>How many rows of inputs are multiplied together.</summary>
    public const int Inputs = 4;

    /// <summary>How many panels are multiplied together, at most.</summary>
    public const int MostPanels = 3;

    /// <summary>Multiplies panels with four rows of inputs.</summary>
    /// <param name="panels">The first of the panels, which lie one behind the other.</param>
    /// <param name="count">How many, from 1 to <see cref="MostPanels"/>.</param>
    /// <param name="inputs">Four rows, one behind the other.</param>
    /// <param name="length">The length of a row.</param>
    /// <param name="sums">Receives the sums: panel by panel, for each the four inputs, for each the eight rows.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Multiply(ref sbyte panels, int count, ref byte inputs, nuint length, ref int sums)
    {
        if (AvxVnni.IsSupported && count == MostPanels)
        {
            FusedThree(ref panels, ref inputs, length, ref sums);
            return;
        }

        for (var panel = 0; panel < count; panel++)
        {
            ref var from = ref Unsafe.Add(ref panels, (nuint)panel * PanelRows * length);
            ref var to = ref Unsafe.Add(ref sums, panel * Inputs * PanelRows);
            if (AvxVnni.IsSupported)
            {
                FusedOne(ref from, ref inputs, length, ref to);
            }
            else if (Avx512BW.IsSupported)
            {
                Wide(ref from, ref inputs, length, ref to);
            }
            else if (Avx2.IsSupported)
            {
                HalfWide(ref from, ref inputs, length, ref to);
            }
            else
            {
                Portable(ref from, ref inputs, length, ref to);
            }
        }
    }

    /// <summary>A panel with four rows of inputs, by instructions that multiply and add bytes in one step (AVX-VNNI).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void FusedOne(ref sbyte panel, ref byte inputs, nuint length, ref int sums)
    {
        var a = Vector256<int>.Zero;
        var (b, c, d) = (a, a, a);
        for (nuint k = 0; k < length; k += 4)
        {
            var weights = Vector256.LoadUnsafe(ref panel, PanelRows * k);
            a = AvxVnni.MultiplyWideningAndAdd(a, Four(ref inputs, k), weights);
            b = AvxVnni.MultiplyWideningAndAdd(b, Four(ref inputs, length + k), weights);
            c = AvxVnni.MultiplyWideningAndAdd(c, Four(ref inputs, (2 * length) + k), weights);
            d = AvxVnni.MultiplyWideningAndAdd(d, Four(ref inputs, (3 * length) + k), weights);
        }

        Store(a, b, c, d, ref sums);
    }

    /// <summary>A panel with four rows of inputs, by instructions on 512 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Wide(ref sbyte panel, ref byte inputs, nuint length, ref int sums)
    {
        var a = Vector512<int>.Zero;
        var (b, c, d) = (a, a, a);
        for (nuint k = 0; k < length; k += 4)
        {
            var weights = Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref panel, PanelRows * k));
            a += Avx512BW.MultiplyAddAdjacent(weights, Vector512.Create(FourWide(ref inputs, k)).AsInt16());
            b += Avx512BW.MultiplyAddAdjacent(weights, Vector512.Create(FourWide(ref inputs, length + k)).AsInt16());
            c += Avx512BW.MultiplyAddAdjacent(weights, Vector512.Create(FourWide(ref inputs, (2 * length) + k)).AsInt16());
            d += Avx512BW.MultiplyAddAdjacent(weights, Vector512.Create(FourWide(ref inputs, (3 * length) + k)).AsInt16());
        }

        Store(
            Pairs(a.GetLower(), a.GetUpper()), Pairs(b.GetLower(), b.GetUpper()), Pairs(c.GetLower(), c.GetUpper()), Pairs(d.GetLower(), d.GetUpper()), ref sums);
    }

    /// <summary>A panel with four rows of inputs, by instructions on 256 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void HalfWide(ref sbyte panel, ref byte inputs, nuint length, ref int sums)
    {
        var a = Vector256<int>.Zero;
        var (b, c, d, e, f, g, h) = (a, a, a, a, a, a, a);
        for (nuint k = 0; k < length; k += 4)
        {
            var low = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref panel, PanelRows * k));
            var high = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref panel, (PanelRows * k) + 16));
            var x = Vector256.Create(FourWide(ref inputs, k)).AsInt16();
            a += Avx2.MultiplyAddAdjacent(low, x);
            b += Avx2.MultiplyAddAdjacent(high, x);
            x = Vector256.Create(FourWide(ref inputs, length + k)).AsInt16();
            c += Avx2.MultiplyAddAdjacent(low, x);
            d += Avx2.MultiplyAddAdjacent(high, x);
            x = Vector256.Create(FourWide(ref inputs, (2 * length) + k)).AsInt16();
            e += Avx2.MultiplyAddAdjacent(low, x);
            f += Avx2.MultiplyAddAdjacent(high, x);
            x = Vector256.Create(FourWide(ref inputs, (3 * length) + k)).AsInt16();
            g += Avx2.MultiplyAddAdjacent(low, x);
            h += Avx2.MultiplyAddAdjacent(high, x);
        }

        Store(Pairs(a, b), Pairs(c, d), Pairs(e, f), Pairs(g, h), ref sums);
    }

    /// <summary>A panel with four rows of inputs, on any machine.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Portable(ref sbyte panel, ref byte inputs, nuint length, ref int sums)
    {
        for (var input = 0; input < Inputs; input++)
        {
            ref var row = ref Unsafe.Add(ref inputs, (nuint)input * length);
            ref var to = ref Unsafe.Add(ref sums, input * PanelRows);
            PortableHalf(ref panel, ref row, length).StoreUnsafe(ref to);
            PortableHalf(ref Unsafe.Add(ref panel, 16), ref row, length).StoreUnsafe(ref to, 4);
        }
    }

    /// <summary>Four rows of a panel with one row of inputs. A product of two bytes fits in 16 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> PortableHalf(ref sbyte panel, ref byte row, nuint length)
    {
        var a = Vector128<int>.Zero;
        var (b, c, d) = (a, a, a);
        for (nuint k = 0; k < length; k += 4)
        {
            var x = Vector128.Create(FourWide(ref row, k)).AsInt16();
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref panel, PanelRows * k));
            var (first, second) = Vector128.Widen(low * x);
            var (third, fourth) = Vector128.Widen(high * x);
            a += first;
            b += second;
            c += third;
            d += fourth;
        }

        return Vector128.Create(Vector128.Sum(a), Vector128.Sum(b), Vector128.Sum(c), Vector128.Sum(d));
    }

    /// <summary>Three panels at a time: as many sums as there are registers for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FusedThree(ref sbyte panels, ref byte inputs, nuint length, ref int sums)
    {
        var a0 = Vector256<int>.Zero;
        var (b0, c0, d0) = (a0, a0, a0);
        var (a1, b1, c1, d1) = (a0, a0, a0, a0);
        var (a2, b2, c2, d2) = (a0, a0, a0, a0);
        ref var second = ref Unsafe.Add(ref panels, PanelRows * length);
        ref var third = ref Unsafe.Add(ref panels, 2 * PanelRows * length);
        for (nuint k = 0; k < length; k += 4)
        {
            var w0 = Vector256.LoadUnsafe(ref panels, PanelRows * k);
            var w1 = Vector256.LoadUnsafe(ref second, PanelRows * k);
            var w2 = Vector256.LoadUnsafe(ref third, PanelRows * k);
            var x = Four(ref inputs, k);
            a0 = AvxVnni.MultiplyWideningAndAdd(a0, x, w0);
            a1 = AvxVnni.MultiplyWideningAndAdd(a1, x, w1);
            a2 = AvxVnni.MultiplyWideningAndAdd(a2, x, w2);
            x = Four(ref inputs, length + k);
            b0 = AvxVnni.MultiplyWideningAndAdd(b0, x, w0);
            b1 = AvxVnni.MultiplyWideningAndAdd(b1, x, w1);
            b2 = AvxVnni.MultiplyWideningAndAdd(b2, x, w2);
            x = Four(ref inputs, (2 * length) + k);
            c0 = AvxVnni.MultiplyWideningAndAdd(c0, x, w0);
            c1 = AvxVnni.MultiplyWideningAndAdd(c1, x, w1);
            c2 = AvxVnni.MultiplyWideningAndAdd(c2, x, w2);
            x = Four(ref inputs, (3 * length) + k);
            d0 = AvxVnni.MultiplyWideningAndAdd(d0, x, w0);
            d1 = AvxVnni.MultiplyWideningAndAdd(d1, x, w1);
            d2 = AvxVnni.MultiplyWideningAndAdd(d2, x, w2);
        }

        Store(a0, b0, c0, d0, ref sums);
        Store(a1, b1, c1, d1, ref Unsafe.Add(ref sums, Inputs * PanelRows));
        Store(a2, b2, c2, d2, ref Unsafe.Add(ref sums, 2 * Inputs * PanelRows));
    }

    /// <summary>Four bytes of a row, over and over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Four(ref byte row, nuint at) =>
        Vector256.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref row, at))).AsByte();

    /// <summary>Four bytes of a row, 16 bits each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FourWide(ref byte row, nuint at) =>
        Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref row, at))).AsByte()).AsUInt64().ToScalar();

    /// <summary>The sums of neighbouring lanes: of the first vector, then of the second.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Pairs(Vector256<int> first, Vector256<int> second) =>
        Avx2.Permute4x64(Avx2.HorizontalAdd(first, second).AsInt64(), 0b11_01_10_00).AsInt32();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<int> a, Vector256<int> b, Vector256<int> c, Vector256<int> d, ref int sums)
    {
        a.StoreUnsafe(ref sums);
        b.StoreUnsafe(ref sums, PanelRows);
        c.StoreUnsafe(ref sums, 2 * PanelRows);
        d.StoreUnsafe(ref sums, 3 * PanelRows);
    }
}
