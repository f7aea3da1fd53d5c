using System.Numerics;
using System.Runtime.InteropServices;
using ClaimAudit.Language.Model;

namespace ClaimAudit.Training.Syntax;

/// <summary>The weights of an averaged perceptron while it learns, in the places they will have in a <see cref="WeightTable"/>.</summary>
internal sealed class TrainingTable
{
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

    /// <summary>Moves weight from the class chosen to the class wanted.</summary>
    public void Update(ReadOnlySpan<uint> rows, int wanted, int chosen)
    {
        foreach (var row in rows)
        {
            weights[row + wanted] += 1;
            timed[row + wanted] += steps;
            weights[row + chosen] -= 1;
            timed[row + chosen] -= steps;
        }
    }

    /// <summary>Takes a gradient step, each weight at its own rate (AdaGrad).</summary>
    /// <param name="rows">The rows of the features.</param>
    /// <param name="column">The class.</param>
    /// <param name="gradient">The derivative of the loss by the class's score.</param>
    /// <param name="rate">The rate of learning.</param>
    public void Descend(ReadOnlySpan<uint> rows, int column, float gradient, float rate)
    {
        var square = gradient * gradient;
        foreach (var row in rows)
        {
            var place = row + column;
            squares[place] += square;
            var change = rate * gradient / MathF.Sqrt(squares[place] + 0.1f);
            weights[place] -= change;
            timed[place] -= change * steps;
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
}
