using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimAudit.Meaning;

/// <summary>Functions on eight rows side by side, each in a lane of its own: no lane is ever added to another, so that the order of
/// every sum is the same as with a row alone.</summary>
internal static class EightRows
{
    /// <summary>Lays eight rows out so that their numbers of one place lie side by side, as <see cref="Dots"/> takes them.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="stride">How far the start of each lies from that of the one before.</param>
    /// <param name="count">How many there are, up to eight; the others are taken as zeros.</param>
    /// <param name="packed">Receives them; eight times the length of a row.</param>
    public static void Pack(ReadOnlySpan<float> rows, int stride, int count, Span<float> packed)
    {
        for (var lane = 0; lane < VectorMath.Lanes; lane++)
        {
            if (lane >= count)
            {
                for (var k = lane; k < packed.Length; k += VectorMath.Lanes)
                {
                    packed[k] = 0;
                }

                continue;
            }

            var row = rows.Slice(lane * stride, packed.Length / VectorMath.Lanes);
            for (var k = 0; k < row.Length; k++)
            {
                packed[(k * VectorMath.Lanes) + lane] = row[k];
            }
        }
    }

    /// <summary>The dot products of a row with eight others: the very bits that <see cref="VectorMath.Dot"/> gives for each.</summary>
    /// <param name="row">The row.</param>
    /// <param name="packed">The others, as <see cref="Pack"/> lays them out.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector256<float> Dots(ReadOnlySpan<float> row, ReadOnlySpan<float> packed)
    {
        ref var x = ref MemoryMarshal.GetReference(row);
        ref var y = ref MemoryMarshal.GetReference(packed);
        var a = Vector256<float>.Zero;
        var (b, c, d, e, f, g, h) = (a, a, a, a, a, a, a);
        for (nuint k = 0; k < (nuint)row.Length; k += 8)
        {
            a += Vector256.Create(Unsafe.Add(ref x, k)) * Vector256.LoadUnsafe(ref y, 8 * k);
            b += Vector256.Create(Unsafe.Add(ref x, k + 1)) * Vector256.LoadUnsafe(ref y, (8 * k) + 8);
            c += Vector256.Create(Unsafe.Add(ref x, k + 2)) * Vector256.LoadUnsafe(ref y, (8 * k) + 16);
            d += Vector256.Create(Unsafe.Add(ref x, k + 3)) * Vector256.LoadUnsafe(ref y, (8 * k) + 24);
            e += Vector256.Create(Unsafe.Add(ref x, k + 4)) * Vector256.LoadUnsafe(ref y, (8 * k) + 32);
            f += Vector256.Create(Unsafe.Add(ref x, k + 5)) * Vector256.LoadUnsafe(ref y, (8 * k) + 40);
            g += Vector256.Create(Unsafe.Add(ref x, k + 6)) * Vector256.LoadUnsafe(ref y, (8 * k) + 48);
            h += Vector256.Create(Unsafe.Add(ref x, k + 7)) * Vector256.LoadUnsafe(ref y, (8 * k) + 56);
        }

        return ((a + e) + (b + f)) + ((c + g) + (d + h));
    }

    /// <summary>Turns eight rows of scores, packed, into shares that add up to one in each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Softmax(Span<float> scores)
    {
        ref var x = ref MemoryMarshal.GetReference(scores);
        var most = Vector256.Create(float.NegativeInfinity);
        for (nuint k = 0; k < (nuint)scores.Length; k += VectorMath.Lanes)
        {
            most = Vector256.MaxNative(most, Vector256.LoadUnsafe(ref x, k));
        }

        var sum = Vector256<float>.Zero;
        for (nuint k = 0; k < (nuint)scores.Length; k += VectorMath.Lanes)
        {
            var share = VectorMath.Exp(Vector256.LoadUnsafe(ref x, k) - most);
            sum += share;
            share.StoreUnsafe(ref x, k);
        }

        var factor = Vector256<float>.One / sum;
        for (nuint k = 0; k < (nuint)scores.Length; k += VectorMath.Lanes)
        {
            (Vector256.LoadUnsafe(ref x, k) * factor).StoreUnsafe(ref x, k);
        }
    }
}
