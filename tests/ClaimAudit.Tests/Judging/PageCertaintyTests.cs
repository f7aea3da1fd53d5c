using ClaimAudit.Judging;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Judging;

public sealed class PageCertaintyTests
{
    private static readonly PairSetting Usual = new(Rarity: 5, Shared: 3, Remoteness: 1, Nearness: 0.6, Words: 40, Meetings: 2);

    [Test]
    public void A_likelier_pair_is_more_certain() => Of(0.9).Should().BeGreaterThan(Of(0.4));

    [Test]
    public void Below_the_least_likelihood_nothing_is_certain() => Of(PageCertainty.LeastLikelihood / 2).Should().Be(0);

    [Test]
    public void Sentences_that_say_much_are_more_certain_than_short_ones() =>
        Of(0.9).Should().BeGreaterThan(PageCertainty.OfContradiction.Of(0.9, Usual with { Words = 12 }, OtherReadings.None));

    [Test]
    public void Answers_that_meet_in_more_sentences_are_more_certain() =>
        PageCertainty.OfContradiction.Of(0.9, Usual with { Meetings = 5 }, OtherReadings.None).Should().BeGreaterThan(Of(0.9));

    [Test]
    public void A_likely_rival_counts_against_a_pair_whichever_sentence_it_concerns()
    {
        var (one, other) = (OtherReadings.None with { Rival = 0.8 }, OtherReadings.None with { OtherRival = 0.8 });
        PageCertainty.OfContradiction.Of(0.9, Usual, one).Should().BeLessThan(Of(0.9));
        PageCertainty.OfContradiction.Of(0.9, Usual, other).Should().Be(PageCertainty.OfContradiction.Of(0.9, Usual, one));
    }

    [Test]
    public void Other_sentences_of_the_two_answers_that_contradict_one_another_count_for_a_pair() =>
        PageCertainty.OfContradiction.Of(0.9, Usual, OtherReadings.None with { Support = 0.9 }).Should().BeGreaterThan(Of(0.9));

    [Test]
    public void A_pair_behind_others_of_its_sentences_is_less_certain() =>
        PageCertainty.OfContradiction.Of(0.9, Usual, OtherReadings.None with { Rank = 6 }).Should().BeLessThan(Of(0.9));

    [TestCase(0, 0, 2)]
    [TestCase(0.3, 1, 3)]
    [TestCase(1, 0.5, 9)]
    public void Nothing_around_brings_it_above_the_most(double rival, double support, int rank) =>
        PageCertainty.OfContradiction.Of(0.9, Usual, new OtherReadings(rival, rival, support, rank)).Should().BeLessThanOrEqualTo(PageCertainty.OfContradiction.Most(0.9, Usual));

    private static double Of(double likelihood) => PageCertainty.OfContradiction.Of(likelihood, Usual, OtherReadings.None);
}
