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
    public void Two_judges_come_as_far_on_the_way_as_the_share_says(float share, float contradiction, float conflict) =>
        One.With(Other, share).Should().Be(new PairOdds(contradiction, conflict));

    [Test]
    public void Even_odds_are_a_likelihood_of_one_half() => new PairOdds(0, 0).Reading.Should().Be(new PairReading(0.5f, 0.5f));

    [TestCase(0.01f, 0.01f, false)]
    [TestCase(0.6f, 0.01f, true)]
    [TestCase(0.01f, 0.6f, true)]
    public void Either_kind_of_suspicion_is_enough_to_ask_another_judge(float contradiction, float conflict, bool may) =>
        new PairReading(contradiction, conflict).MayConflict.Should().Be(may);
}
