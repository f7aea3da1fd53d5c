using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimAudit.Meaning;

/// <summary>Rows of numbers kept as bytes, each row with a scale of its own.</summary>
/// <param name="Columns">The length of a row; a multiple of 16.</param>
/// <param name="Values">The bytes, signed, row by row.</param>
/// <param name="Scales">What a byte of each row is multiplied by.</param>
internal sealed record ByteRows(int Columns, ReadOnlyMemory<byte> Values, ReadOnlyMemory<float> Scales)
{
    /// <summary>Writes a row out in full.</summary>
    public void CopyTo(int row, Span<float> numbers)
    {
        ref var from = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<byte, sbyte>(Values.Span.Slice(row * Columns, Columns)));
        ref var to = ref MemoryMarshal.GetReference(numbers);
        var scale = Vector128.Create(Scales.Span[row]);
        for (nuint k = 0; k < (nuint)Columns; k += 16)
        {
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref from, k));
            Write(low, scale, ref to, k);
            Write(high, scale, ref to, k + 8);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(Vector128<short> numbers, Vector128<float> scale, ref float to, nuint at)
    {
        var (low, high) = Vector128.Widen(numbers);
        (Vector128.ConvertToSingle(low) * scale).StoreUnsafe(ref to, at);
        (Vector128.ConvertToSingle(high) * scale).StoreUnsafe(ref to, at + 4);
    }
}
