using ClaimAudit.Meaning;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Meaning;

public sealed class PairOddsTests
{
    private static readonly PairOdds One = new(-2, 1);
    private static readonly PairOdds Other = new(4, -1);

    [TestCase(0f, -2f, 1f)]
    [TestCase(0.5f, 1f, 0f)]
    [TestCase(1f, 4f, -1f)]
    public void Odds_between_two_lie_as_far_on_the_way_as_the_share_says(float share, float contradiction, float conflict) =>
        PairOdds.Between(One, Other, share).Should().Be(new PairOdds(contradiction, conflict));

    [Test]
    public void Even_odds_are_a_likelihood_of_one_half() => new PairOdds(0, 0).Reading.Should().Be(new PairReading(0.5f, 0.5f));

    [Test]
    public void The_likelier_of_a_reading_is_the_greater_of_the_two() => new PairReading(0.2f, 0.6f).Likelier.Should().Be(0.6f);
}
