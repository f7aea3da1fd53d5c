using ClaimAudit.Meaning;
using FluentAssertions;
using FsCheck.NUnit;

namespace ClaimAudit.Tests.Meaning;

public sealed class IntegerKernelTests
{
    [Property(MaxTest = 50)]
    public void Sums_are_exact(int seed)
    {
        var random = new Random(seed);
        var length = IntegerKernel.Step * random.Next(1, 50);
        var weights = Enumerable.Range(0, 2 * length).Select(_ => (sbyte)random.Next(-127, 128)).ToArray();
        var inputs = Enumerable.Range(0, 4 * length).Select(_ => (byte)random.Next(0, 256)).ToArray();
        var (first, second) = IntegerKernel.Dot2By4(ref weights[0], ref inputs[0], (nuint)length);
        var sums = Enumerable.Range(0, 8).Select(i => i < 4 ? first[i] : second[i - 4]);
        var expected = Enumerable.Range(0, 8).Select(i =>
            Enumerable.Range(0, length).Sum(k => weights[((i / 4) * length) + k] * inputs[((i % 4) * length) + k]));
        sums.Should().Equal(expected);
    }
}
