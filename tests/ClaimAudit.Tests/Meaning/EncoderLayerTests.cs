using System.Runtime.InteropServices;
using ClaimAudit.Meaning;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Meaning;

public sealed class EncoderLayerTests
{
    private const int Width = 64;
    private const int Heads = 2;
    private const int First = 5;
    private const int Second = 10;
    private const float Never = -1e4f;

    [Test]
    public void Two_texts_that_do_not_see_one_another_are_read_as_each_alone()
    {
        var rows = Rows(First + Second);
        var together = Applied(Layer(across: Never), rows, First);
        together[..(First * Width)].Should().Equal(Applied(Layer(across: 0), rows[..(First * Width)], First));
        together[(First * Width)..].Should().Equal(Applied(Layer(across: 0), rows[(First * Width)..], Second));
    }

    [Test]
    public void Two_texts_that_see_one_another_are_read_as_one() =>
        Applied(Layer(across: 0), Rows(First + Second), First).Should().Equal(Applied(Layer(across: 0), Rows(First + Second), First + Second));

    [Test]
    public void How_much_they_see_of_one_another_makes_a_difference() =>
        Applied(Layer(across: 1), Rows(First + Second), First).Should().NotEqual(Applied(Layer(across: 0), Rows(First + Second), First));

    private static float[] Applied(EncoderLayer layer, float[] rows, int boundary)
    {
        var used = rows.Length / Width;
        var padded = new float[Workspace.Padded(used) * Width];
        rows.CopyTo(padded, 0);
        layer.Apply(padded, boundary, used, 0, new Workspace(32, Width, 2 * Width));
        return padded[..rows.Length];
    }

    private static float[] Rows(int count)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, count * Width).Select(_ => (2 * random.NextSingle()) - 1)];
    }

    private static EncoderLayer Layer(float across)
    {
        var random = new Random(11);
        var norm = new LayerNorm(Enumerable.Repeat(1f, Width).ToArray(), new float[Width]);
        return new EncoderLayer(
            Heads,
            Map(Width, Width),
            Map(Width, Width),
            Map(Width, Width),
            Map(Width, Width),
            norm,
            Map(2 * Width, Width),
            Map(Width, 2 * Width),
            norm,
            Enumerable.Repeat(across, Heads).ToArray());

        ByteMatrix Map(int rows, int columns)
        {
            var panels = WeightPanels.LayOut([.. Enumerable.Range(0, rows * columns).Select(_ => (sbyte)random.Next(-127, 128))], columns);
            return new ByteMatrix(
                rows,
                columns,
                MemoryMarshal.AsBytes(panels.AsSpan()).ToArray(),
                WeightPanels.Offsets(panels, columns),
                [.. Enumerable.Repeat(0.002f, rows)],
                new float[rows]);
        }
    }
}
