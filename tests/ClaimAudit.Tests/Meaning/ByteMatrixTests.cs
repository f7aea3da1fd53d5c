using System.Runtime.InteropServices;
using ClaimAudit.Meaning;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Meaning;

public sealed class ByteMatrixTests
{
    [Test]
    public void Maps_rows_to_within_the_rounding_of_bytes()
    {
        var random = new Random(3);
        const int Rows = 6;
        const int Columns = 64;
        var weights = Enumerable.Range(0, Rows * Columns).Select(_ => (sbyte)random.Next(-127, 128)).ToArray();
        var scales = Enumerable.Range(0, Rows).Select(_ => random.NextSingle() / 100).ToArray();
        var bias = Enumerable.Range(0, Rows).Select(_ => random.NextSingle()).ToArray();
        var inputs = Enumerable.Range(0, 4 * Columns).Select(_ => (2 * random.NextSingle()) - 1).ToArray();
        var outputs = new float[4 * Rows];
        Matrix(Columns, weights, scales, bias)
            .Apply(ScaledRows.Of(inputs, 4, new byte[4 * Columns], new float[4]), outputs);
        for (var i = 0; i < outputs.Length; i++)
        {
            var row = i % Rows;
            var exact = bias[row] + (scales[row] * Enumerable.Range(0, Columns).Sum(k => weights[(row * Columns) + k] * inputs[((i / Rows) * Columns) + k]));
            outputs[i].Should().BeApproximately(exact, 0.05f + (MathF.Abs(exact) * 0.03f));
        }
    }

    [Test]
    public void A_row_of_zeros_gives_the_bias()
    {
        var outputs = new float[8];
        Matrix(32, Enumerable.Repeat((sbyte)5, 64).ToArray(), new float[] { 1, 1 }, new float[] { 0.25f, -2 })
            .Apply(ScaledRows.Of(new float[128], 4, new byte[128], new float[4]), outputs);
        outputs.Should().Equal(0.25f, -2, 0.25f, -2, 0.25f, -2, 0.25f, -2);
    }

    private static ByteMatrix Matrix(int columns, sbyte[] weights, float[] scales, float[] bias)
    {
        var panels = WeightPanels.LayOut(weights, columns);
        var rows = scales.Length;
        Array.Resize(ref scales, WeightPanels.Room(rows));
        Array.Resize(ref bias, scales.Length);
        return new ByteMatrix(rows, columns, MemoryMarshal.AsBytes(panels.AsSpan()).ToArray(), WeightPanels.Offsets(panels, columns), scales, bias);
    }
}
