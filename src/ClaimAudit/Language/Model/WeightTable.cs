using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimAudit.Language.Model;

/// <summary>
/// The weights of a linear classifier: every known feature owns a row of one signed byte per class. Rows begin at
/// hashed places and may overlap; training has already learnt around the collisions. A bit set tells which features
/// are known at all.
/// </summary>
internal sealed class WeightTable
{
    /// <summary>How many classes one vector step handles; row widths are multiples of it.</summary>
    public const int Block = 32;

    private readonly ReadOnlyMemory<byte> filter;
    private readonly ReadOnlyMemory<byte> weights;
    private readonly int filterShift;

    /// <summary>Uses the given memory without copying it.</summary>
    /// <param name="filter">One bit per place of known features; a power of two bytes.</param>
    /// <param name="weights">The weights, as signed bytes.</param>
    /// <param name="width">The classes of a row, rounded up to a multiple of <see cref="Block"/>.</param>
    public WeightTable(ReadOnlyMemory<byte> filter, ReadOnlyMemory<byte> weights, int width)
    {
        this.filter = filter;
        this.weights = weights;
        filterShift = FilterShift(filter.Length);
        Width = width;
    }

    /// <summary>How many scores <see cref="Score"/> writes.</summary>
    public int Width { get; }

    /// <summary>By how many bits a feature's hash is shifted to give its bit in a filter of so many bytes.</summary>
    public static int FilterShift(int filterBytes) => 32 - BitOperations.Log2((uint)filterBytes) - 3;

    /// <summary>Where a feature's row begins in a table of so many weights.</summary>
    public static uint Slot(uint feature, int size, int width) =>
        (uint)(((ulong)(feature * 0x9E3779B1u) * (uint)(size - width)) >> 32);

    /// <summary>Sums the rows of the features.</summary>
    /// <param name="features">The hashes of the features; overwritten.</param>
    /// <param name="scores">Receives one sum per class; at least <see cref="Width"/> long.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score(Span<uint> features, Span<short> scores)
    {
        var known = Locate(features);
        var table = MemoryMarshal.Cast<byte, sbyte>(weights.Span);
        for (var column = 0; column < Width; column += Block)
        {
            var low = Vector256<short>.Zero;
            var high = Vector256<short>.Zero;
            foreach (var row in features[..known])
            {
                ref readonly var start = ref table[(int)row + column];
                var (first, second) = Vector256.Widen(Vector256.LoadUnsafe(in start));
                low += first;
                high += second;
            }

            low.CopyTo(scores[column..]);
            high.CopyTo(scores[(column + Vector256<short>.Count)..]);
        }
    }

    private int Locate(Span<uint> features)
    {
        var bits = filter.Span;
        var known = 0;
        foreach (var feature in features)
        {
            var bit = feature >> filterShift;
            if ((bits[(int)(bit >> 3)] & (1 << (int)(bit & 7))) != 0)
            {
                features[known++] = Slot(feature, weights.Length, Width);
            }
        }

        return known;
    }
}
