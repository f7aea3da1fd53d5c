using System.Runtime.Intrinsics.X86;
using ClaimAudit.Meaning;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Meaning;

public sealed class IntegerKernelTests
{
    private delegate void Kernel(ref sbyte panel, ref byte inputs, nuint length, ref int sums);

    [FsCheck.NUnit.Property(MaxTest = 50)]
    public void Sums_are_exact(int seed)
    {
        var random = new Random(seed);
        var length = IntegerKernel.Step * random.Next(1, 50);
        var panels = random.Next(1, IntegerKernel.MostPanels + 1);
        var (weights, inputs) = Draw(random, panels, length);
        var sums = new int[panels * IntegerKernel.Inputs * IntegerKernel.PanelRows];
        IntegerKernel.Multiply(ref weights[0], panels, ref inputs[0], (nuint)length, ref sums[0]);
        sums.Should().Equal(Expected(weights, inputs, panels, length));
    }

    [TestCase("fused")]
    [TestCase("wide")]
    [TestCase("half wide")]
    [TestCase("portable")]
    public void Every_kind_of_instructions_gives_the_same(string kind)
    {
        var (supported, kernel) = kind switch
        {
            "fused" => (AvxVnni.IsSupported, (Kernel)IntegerKernel.FusedOne),
            "wide" => (Avx512BW.IsSupported, IntegerKernel.Wide),
            "half wide" => (Avx2.IsSupported, IntegerKernel.HalfWide),
            _ => (true, IntegerKernel.Portable),
        };
        if (!supported)
        {
            Assert.Ignore("This machine has no such instructions.");
        }

        foreach (var length in new[] { 32, 384, 1536 })
        {
            var (weights, inputs) = Draw(new Random(length), 1, length);
            Array.Fill(weights, sbyte.MinValue, 0, length);
            Array.Fill(inputs, byte.MaxValue, 0, length);
            var sums = new int[IntegerKernel.Inputs * IntegerKernel.PanelRows];
            kernel(ref weights[0], ref inputs[0], (nuint)length, ref sums[0]);
            sums.Should().Equal(Expected(weights, inputs, 1, length));
        }
    }

    private static (sbyte[] Weights, byte[] Inputs) Draw(Random random, int panels, int length) => (
        Enumerable.Range(0, panels * IntegerKernel.PanelRows * length).Select(_ => (sbyte)random.Next(-128, 128)).ToArray(),
        Enumerable.Range(0, IntegerKernel.Inputs * length).Select(_ => (byte)random.Next(0, 256)).ToArray());

    private static IEnumerable<int> Expected(sbyte[] weights, byte[] inputs, int panels, int length) =>
        from panel in Enumerable.Range(0, panels)
        from input in Enumerable.Range(0, IntegerKernel.Inputs)
        from row in Enumerable.Range(0, IntegerKernel.PanelRows)
        select Enumerable.Range(0, length).Sum(k =>
            weights[(((panel * length) + (k / 4 * 4)) * IntegerKernel.PanelRows) + (row * 4) + (k % 4)] * inputs[(input * length) + k]);
}
