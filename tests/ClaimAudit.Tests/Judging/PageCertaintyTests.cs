using ClaimAudit.Judging;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Judging;

public sealed class PageCertaintyTests
{
    private static readonly PairSetting Usual = new(Rarity: 5, Shared: 3, Remoteness: 1, Words: 40, Meetings: 2);

    [Test]
    public void A_likelier_pair_is_more_certain() => Of(0.9).Should().BeGreaterThan(Of(0.4));

    [Test]
    public void Below_the_least_likelihood_nothing_is_certain() => Of(PageCertainty.LeastLikelihood / 2).Should().Be(0);

    [Test]
    public void Sentences_that_say_much_are_more_certain_than_short_ones() =>
        Of(0.9).Should().BeGreaterThan(PageCertainty.Of(0.9, Usual with { Words = 12 }, 0, 0));

    [Test]
    public void Answers_that_meet_in_more_sentences_are_more_certain() =>
        PageCertainty.Of(0.9, Usual with { Meetings = 5 }, 0, 0).Should().BeGreaterThan(Of(0.9));

    [Test]
    public void A_likely_rival_counts_against_a_pair_whichever_sentence_it_concerns()
    {
        PageCertainty.Of(0.9, Usual, 0.8, 0).Should().BeLessThan(Of(0.9));
        PageCertainty.Of(0.9, Usual, 0, 0.8).Should().Be(PageCertainty.Of(0.9, Usual, 0.8, 0));
    }

    [TestCase(0)]
    [TestCase(0.3)]
    [TestCase(1)]
    public void No_rivals_bring_it_above_the_most(double rival) =>
        PageCertainty.Of(0.9, Usual, rival, rival).Should().BeLessThanOrEqualTo(PageCertainty.Most(0.9, Usual));

    private static double Of(double likelihood) => PageCertainty.Of(likelihood, Usual, 0, 0);
}
