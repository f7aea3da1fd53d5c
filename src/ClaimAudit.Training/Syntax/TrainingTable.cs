using System.Numerics;
using System.Runtime.InteropServices;
using ClaimAudit.Language.Model;

namespace ClaimAudit.Training.Syntax;

/// <summary>The weights of a linear classifier while it learns by averaged gradient descent, in the places they will have in a <see cref="WeightTable"/>.</summary>
internal sealed class TrainingTable
{
    private const float LeastGradient = 0.02f;
    private const float LeastExponent = -60;
    private const float Damping = 0.1f;
    private readonly float[] weights;
    private readonly double[] timed;
    private readonly float[] squares;
    private readonly byte[] filter;
    private readonly int filterShift;
    private long steps = 1;

    /// <summary>A table of zeros.</summary>
    /// <param name="filter">The bit set of the known features.</param>
    /// <param name="size">How many weights there are.</param>
    /// <param name="classes">How many classes there are.</param>
    public TrainingTable(byte[] filter, int size, int classes)
    {
        this.filter = filter;
        filterShift = WeightTable.FilterShift(filter.Length);
        weights = new float[size];
        timed = new double[size];
        squares = new float[size];
        Classes = classes;
        Width = SyntaxModel.WidthFor(classes);
    }

    /// <summary>How many classes there are.</summary>
    public int Classes { get; }

    /// <summary>The classes of a row with its filling.</summary>
    public int Width { get; }

    /// <summary>Replaces the hashes of the known features by their rows.</summary>
    /// <returns>How many are known.</returns>
    public int Locate(Span<uint> features)
    {
        var known = 0;
        foreach (var feature in features)
        {
            var bit = feature >> filterShift;
            if ((filter[bit >> 3] & (1 << (int)(bit & 7))) != 0)
            {
                features[known++] = WeightTable.Slot(feature, weights.Length, Width);
            }
        }

        return known;
    }

    /// <summary>Sums the rows into scores as long as <see cref="Width"/>.</summary>
    public void Score(ReadOnlySpan<uint> rows, Span<float> scores)
    {
        scores.Clear();
        foreach (var row in rows)
        {
            for (var column = 0; column < scores.Length; column += Vector<float>.Count)
            {
                var sum = new Vector<float>(scores[column..]) + new Vector<float>(weights, (int)row + column);
                sum.CopyTo(scores[column..]);
            }
        }
    }

    /// <summary>Counts one decision, right or wrong.</summary>
    public void Tick() => steps++;

    /// <summary>Leaves some rows out, so that the others learn to do without them.</summary>
    /// <param name="rows">The rows; overwritten.</param>
    /// <param name="share">The share left out, from 0 to 1.</param>
    /// <param name="random">The source of the choice.</param>
    /// <returns>The rows kept.</returns>
    public static Span<uint> Drop(Span<uint> rows, double share, Random random)
    {
        var kept = 0;
        foreach (var row in rows)
        {
            if (random.NextDouble() >= share)
            {
                rows[kept++] = row;
            }
        }

        return rows[..kept];
    }

    /// <summary>Raises the joint probability of the right classes among the possible ones by one step.</summary>
    /// <param name="rows">The rows of the features.</param>
    /// <param name="scores">The scores by <see cref="Score"/>; overwritten.</param>
    /// <param name="possible">Which classes are possible.</param>
    /// <param name="right">Which of those are right; one at least.</param>
    /// <param name="rate">The rate of learning.</param>
    public void Learn(ReadOnlySpan<uint> rows, Span<float> scores, ReadOnlySpan<bool> possible, ReadOnlySpan<bool> right, float rate)
    {
        var top = float.MinValue;
        for (var i = 0; i < Classes; i++)
        {
            top = possible[i] ? Math.Max(top, scores[i]) : top;
        }

        var (total, good) = (0f, 0f);
        for (var i = 0; i < Classes; i++)
        {
            scores[i] = possible[i] ? MathF.Exp(Math.Max(scores[i] - top, LeastExponent)) : 0;
            total += scores[i];
            good += right[i] ? scores[i] : 0;
        }

        for (var i = 0; i < Classes; i++)
        {
            var gradient = (scores[i] / total) - (right[i] ? scores[i] / good : 0);
            if (Math.Abs(gradient) > LeastGradient)
            {
                Descend(rows, i, gradient, rate);
            }
        }
    }

    /// <summary>The averaged weights as signed bytes.</summary>
    public byte[] Quantize()
    {
        var averaged = new float[weights.Length];
        for (var i = 0; i < averaged.Length; i++)
        {
            averaged[i] = (float)(weights[i] - (timed[i] / steps));
        }

        var magnitudes = averaged.Where(weight => weight != 0).Select(Math.Abs).Order().ToArray();
        var scale = magnitudes.Length == 0 ? 1 : sbyte.MaxValue / magnitudes[(int)(magnitudes.Length * 0.9995)];
        var bytes = Array.ConvertAll(averaged, weight => (sbyte)Math.Clamp(MathF.Round(weight * scale), -sbyte.MaxValue, sbyte.MaxValue));
        return MemoryMarshal.AsBytes(bytes.AsSpan()).ToArray();
    }

    /// <summary>One gradient step for one class, each weight at its own rate (AdaGrad).</summary>
    private void Descend(ReadOnlySpan<uint> rows, int column, float gradient, float rate)
    {
        var square = gradient * gradient;
        foreach (var row in rows)
        {
            var place = row + column;
            squares[place] += square;
            var change = rate * gradient / MathF.Sqrt(squares[place] + Damping);
            weights[place] -= change;
            timed[place] -= change * steps;
        }
    }
}
