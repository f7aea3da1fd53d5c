using System.Runtime.InteropServices;
using ClaimAudit.Meaning;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Meaning;

public sealed class EncoderLayerTests
{
    private const int Width = 64;
    private const int Heads = 2;
    private const int Used = 10;
    private const int Room = 12;

    [Test]
    public void Rows_that_hold_nothing_are_looked_at_by_none()
    {
        var empty = Rows();
        empty.AsSpan(Used * Width).Clear();

        Own(Applied(empty, first: 0)).Should().Equal(Own(Applied(Rows(), first: 0)));
    }

    [Test]
    public void Where_the_first_rows_need_not_change_the_others_come_out_the_same()
    {
        const int first = 4;

        Own(Applied(Rows(), first))[(first * Width)..].Should().Equal(Own(Applied(Rows(), first: 0))[(first * Width)..]);
    }

    [Test]
    public void Rows_see_one_another()
    {
        var other = Rows();
        other.AsSpan((Used - 1) * Width, Width).Reverse();

        Own(Applied(other, first: 0))[..Width].Should().NotEqual(Own(Applied(Rows(), first: 0))[..Width]);
    }

    private static float[] Applied(float[] rows, int first)
    {
        Layer().Apply(rows, Used, first, new Workspace(32, Width, 2 * Width));
        return rows;
    }

    private static float[] Own(float[] rows) => rows[..(Used * Width)];

    private static float[] Rows()
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, Room * Width).Select(_ => (2 * random.NextSingle()) - 1)];
    }

    private static EncoderLayer Layer()
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
            norm);

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
