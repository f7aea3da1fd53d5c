using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimAudit.Meaning;

/// <summary>The functions between the layers, over rows whose lengths are multiples of eight. Every step is a plain IEEE
/// operation in a fixed order, so that the results do not depend on the machine.</summary>
internal static class VectorMath
{
    /// <summary>How many numbers stand in a vector.</summary>
    public const int Lanes = 8;

    private const float Epsilon = 1e-12f;

    /// <summary>Brings a row to mean 0 and variance 1, then scales and shifts it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Normalize(Span<float> row, ReadOnlySpan<float> weight, ReadOnlySpan<float> bias)
    {
        var mean = Sum(row) / row.Length;
        ref var x = ref MemoryMarshal.GetReference(row);
        var center = Vector256.Create(mean);
        var squares = Vector256<float>.Zero;
        for (nuint k = 0; k < (nuint)row.Length; k += 8)
        {
            var value = Vector256.LoadUnsafe(ref x, k) - center;
            squares += value * value;
            value.StoreUnsafe(ref x, k);
        }

        var factor = Vector256.Create(1 / MathF.Sqrt((AcrossLanes(squares) / row.Length) + Epsilon));
        ref var w = ref MemoryMarshal.GetReference(weight);
        ref var b = ref MemoryMarshal.GetReference(bias);
        for (nuint k = 0; k < (nuint)row.Length; k += 8)
        {
            var value = Vector256.LoadUnsafe(ref x, k) * factor;
            ((value * Vector256.LoadUnsafe(ref w, k)) + Vector256.LoadUnsafe(ref b, k)).StoreUnsafe(ref x, k);
        }
    }

    /// <summary>Adds one row to another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(Span<float> to, ReadOnlySpan<float> from)
    {
        ref var x = ref MemoryMarshal.GetReference(to);
        ref var y = ref MemoryMarshal.GetReference(from);
        for (nuint k = 0; k < (nuint)to.Length; k += 8)
        {
            (Vector256.LoadUnsafe(ref x, k) + Vector256.LoadUnsafe(ref y, k)).StoreUnsafe(ref x, k);
        }
    }

    /// <summary>Adds a multiple of one row to another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddScaled(Span<float> to, ReadOnlySpan<float> from, float factor)
    {
        ref var x = ref MemoryMarshal.GetReference(to);
        ref var y = ref MemoryMarshal.GetReference(from);
        var scale = Vector256.Create(factor);
        for (nuint k = 0; k < (nuint)to.Length; k += 8)
        {
            (Vector256.LoadUnsafe(ref x, k) + (Vector256.LoadUnsafe(ref y, k) * scale)).StoreUnsafe(ref x, k);
        }
    }

    /// <summary>Multiplies a row.</summary>
    public static void Scale(Span<float> row, float factor)
    {
        ref var x = ref MemoryMarshal.GetReference(row);
        var scale = Vector256.Create(factor);
        for (nuint k = 0; k < (nuint)row.Length; k += 8)
        {
            (Vector256.LoadUnsafe(ref x, k) * scale).StoreUnsafe(ref x, k);
        }
    }

    /// <summary>Brings a row to length 1.</summary>
    public static void ToUnit(Span<float> row)
    {
        var length = MathF.Sqrt(Dot(row, row));
        if (length > 0)
        {
            Scale(row, 1 / length);
        }
    }

    /// <summary>The mean of rows and, number by number, the largest of them.</summary>
    public static void MeanAndLargest(ReadOnlySpan<float> rows, Span<float> mean, Span<float> largest)
    {
        var width = mean.Length;
        mean.Clear();
        largest.Fill(float.NegativeInfinity);
        for (var at = 0; at < rows.Length; at += width)
        {
            var row = rows.Slice(at, width);
            Add(mean, row);
            KeepLargest(largest, row);
        }

        Scale(mean, 1 / ((float)rows.Length / width));
    }

    /// <summary>The sum of rows, each multiplied by its share.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="stride">How far the start of each lies from that of the one before.</param>
    /// <param name="shares">The shares of the rows.</param>
    /// <param name="step">How far each share lies from the one before.</param>
    /// <param name="count">How many rows there are.</param>
    /// <param name="sum">Receives the sum; its length is a multiple of 32.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void WeighedSum(ReadOnlySpan<float> rows, int stride, ReadOnlySpan<float> shares, int step, int count, Span<float> sum)
    {
        ref var x = ref MemoryMarshal.GetReference(rows);
        ref var share = ref MemoryMarshal.GetReference(shares);
        ref var to = ref MemoryMarshal.GetReference(sum);
        for (nuint at = 0; at < (nuint)sum.Length; at += 32)
        {
            var a = Vector256<float>.Zero;
            var (b, c, d) = (a, a, a);
            for (var row = 0; row < count; row++)
            {
                var factor = Vector256.Create(Unsafe.Add(ref share, row * step));
                var place = ((nuint)row * (nuint)stride) + at;
                a += Vector256.LoadUnsafe(ref x, place) * factor;
                b += Vector256.LoadUnsafe(ref x, place + 8) * factor;
                c += Vector256.LoadUnsafe(ref x, place + 16) * factor;
                d += Vector256.LoadUnsafe(ref x, place + 24) * factor;
            }

            a.StoreUnsafe(ref to, at);
            b.StoreUnsafe(ref to, at + 8);
            c.StoreUnsafe(ref to, at + 16);
            d.StoreUnsafe(ref to, at + 24);
        }
    }

    /// <summary>The absolute difference of two rows, and their product, number by number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void DifferenceAndProduct(ReadOnlySpan<float> one, ReadOnlySpan<float> other, Span<float> difference, Span<float> product)
    {
        ref var x = ref MemoryMarshal.GetReference(one);
        ref var y = ref MemoryMarshal.GetReference(other);
        for (nuint k = 0; k < (nuint)one.Length; k += Lanes)
        {
            var (a, b) = (Vector256.LoadUnsafe(ref x, k), Vector256.LoadUnsafe(ref y, k));
            Vector256.Abs(a - b).StoreUnsafe(ref MemoryMarshal.GetReference(difference), k);
            (a * b).StoreUnsafe(ref MemoryMarshal.GetReference(product), k);
        }
    }

    /// <summary>The dot product of two rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        ref var x = ref MemoryMarshal.GetReference(one);
        ref var y = ref MemoryMarshal.GetReference(other);
        var sum = Vector256<float>.Zero;
        for (nuint k = 0; k < (nuint)one.Length; k += 8)
        {
            sum += Vector256.LoadUnsafe(ref x, k) * Vector256.LoadUnsafe(ref y, k);
        }

        return AcrossLanes(sum);
    }

    /// <summary>The Gaussian error linear unit (Hendrycks and Gimpel, 2016) in its form with a hyperbolic tangent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Gelu(Span<float> values)
    {
        ref var x = ref MemoryMarshal.GetReference(values);
        var cubic = Vector256.Create(0.044715f);
        var scale = Vector256.Create(1.5957691216f);
        for (nuint k = 0; k < (nuint)values.Length; k += 8)
        {
            var value = Vector256.LoadUnsafe(ref x, k);
            var inner = (value + (value * value * value * cubic)) * scale;
            (value / (Vector256<float>.One + Exp(-inner))).StoreUnsafe(ref x, k);
        }
    }

    /// <summary>Turns scores into shares that add up to one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Softmax(Span<float> scores)
    {
        var most = float.NegativeInfinity;
        foreach (var score in scores)
        {
            most = MathF.Max(most, score);
        }

        ref var x = ref MemoryMarshal.GetReference(scores);
        var shift = Vector256.Create(most);
        var whole = scores.Length - (scores.Length % 8);
        for (nuint k = 0; k < (nuint)whole; k += 8)
        {
            Exp(Vector256.LoadUnsafe(ref x, k) - shift).StoreUnsafe(ref x, k);
        }

        for (var i = whole; i < scores.Length; i++)
        {
            scores[i] = Exp(Vector256.CreateScalar(scores[i] - most)).ToScalar();
        }

        float sum = 0;
        foreach (var share in scores)
        {
            sum += share;
        }

        var factor = 1 / sum;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] *= factor;
        }
    }

    /// <summary>The logistic curve.</summary>
    public static float Logistic(float value) => 1 / (1 + Exp(Vector256.CreateScalar(-value)).ToScalar());

    private static void KeepLargest(Span<float> largest, ReadOnlySpan<float> row)
    {
        ref var x = ref MemoryMarshal.GetReference(largest);
        ref var y = ref MemoryMarshal.GetReference(row);
        for (nuint k = 0; k < (nuint)row.Length; k += Lanes)
        {
            Vector256.MaxNative(Vector256.LoadUnsafe(ref x, k), Vector256.LoadUnsafe(ref y, k)).StoreUnsafe(ref x, k);
        }
    }

    private static float Sum(ReadOnlySpan<float> row)
    {
        ref var x = ref MemoryMarshal.GetReference(row);
        var sum = Vector256<float>.Zero;
        for (nuint k = 0; k < (nuint)row.Length; k += 8)
        {
            sum += Vector256.LoadUnsafe(ref x, k);
        }

        return AcrossLanes(sum);
    }

    private static float AcrossLanes(Vector256<float> sum) =>
        ((sum[0] + sum[4]) + (sum[1] + sum[5])) + ((sum[2] + sum[6]) + (sum[3] + sum[7]));

    /// <summary>The exponential function by halving the range and a polynomial, to about six digits. The range is cut to where the
    /// conversion to whole numbers is the same on every machine; no value is a NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> value)
    {
        value = Vector256.MinNative(Vector256.MaxNative(value, Vector256.Create(-87f)), Vector256.Create(87f));
        var power = Vector256.Floor((value * Vector256.Create(1.44269504f)) + Vector256.Create(0.5f));
        var rest = value - (power * Vector256.Create(0.693359375f));
        rest -= power * Vector256.Create(-2.12194440e-4f);
        var sum = Vector256.Create(1.9875691500e-4f);
        sum = (sum * rest) + Vector256.Create(1.3981999507e-3f);
        sum = (sum * rest) + Vector256.Create(8.3334519073e-3f);
        sum = (sum * rest) + Vector256.Create(4.1665795894e-2f);
        sum = (sum * rest) + Vector256.Create(1.6666665459e-1f);
        sum = (sum * rest) + Vector256.Create(5.0000001201e-1f);
        sum = (sum * rest * rest) + rest + Vector256<float>.One;
        var bits = (Vector256.ConvertToInt32Native(power) + Vector256.Create(127)) << 23;
        return sum * bits.AsSingle();
    }
}
