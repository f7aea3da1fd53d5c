using ClaimAudit.Meaning;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Meaning;

public sealed class VectorMathTests
{
    [TestCase(1)]
    [TestCase(8)]
    [TestCase(13)]
    public void Shares_add_up_to_one_and_keep_the_order_of_the_scores(int count)
    {
        var scores = Enumerable.Range(0, count).Select(i => (float)Math.Sin(i) * 10).ToArray();
        var exact = scores.Select(score => Math.Exp(score)).ToArray();
        VectorMath.Softmax(scores);
        scores.Sum().Should().BeApproximately(1, 1e-5f);
        scores.Should().SatisfyRespectively(exact.Select(value => (Action<float>)(share => ((double)share).Should().BeApproximately(value / exact.Sum(), 1e-5))));
    }

    [Test]
    public void A_normalised_row_has_mean_zero_and_variance_one()
    {
        var row = Enumerable.Range(0, 16).Select(i => (float)(i * i)).ToArray();
        VectorMath.Normalize(row, Enumerable.Repeat(1f, 16).ToArray(), new float[16]);
        row.Average().Should().BeApproximately(0, 1e-5f);
        row.Average(value => value * value).Should().BeApproximately(1, 1e-4f);
    }

    [TestCase(0f, 0f)]
    [TestCase(1f, 0.8412f)]
    [TestCase(-1f, -0.1588f)]
    [TestCase(5f, 5f)]
    public void Gelu_is_that_of_the_paper(float value, float expected)
    {
        var row = Enumerable.Repeat(value, 8).ToArray();
        VectorMath.Gelu(row);
        row[0].Should().BeApproximately(expected, 1e-3f);
    }
}
