using ClaimAudit.Meaning;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Meaning;

public sealed class MeaningReaderTests
{
    private static readonly MeaningReader Reader = MeaningReader.Default;

    [TestCase("Cash is accepted at every till.", "We do not take cash.", "The tills were built in Ohio.")]
    [TestCase("Membership can be ended at any time.", "Members are bound for two years.", "The members' lounge was painted.")]
    [TestCase("Reports are due in May.", "Reports must reach us by the end of March.", "The reports are written in English.")]
    public void A_contradiction_is_likelier_than_a_sentence_that_goes_with_the_first(string one, string opposed, string other) =>
        Likelihood(one, opposed).Should().BeGreaterThan(Likelihood(one, other));

    [TestCase("Dogs must be kept on a lead.", "Are dogs allowed?", "Parcels are delivered on weekdays.")]
    public void A_sentence_lies_nearer_to_one_about_the_same_thing(string one, string near, string far) =>
        Read(one).Nearness(Read(near)).Should().BeGreaterThan(Read(one).Nearness(Read(far)));

    [TestCase("Cash is accepted at every till.", "We do not take cash.")]
    [TestCase("The tills were built in Ohio.", "We do not take cash.")]
    public void It_does_not_matter_which_is_named_first(string one, string other) =>
        Likelihood(one, other).Should().Be(Likelihood(other, one));

    [Test]
    public void Reading_again_and_from_many_threads_gives_the_same_bits()
    {
        var first = Likelihood("The office is open on Sundays.", "On Sundays the office stays shut.");
        var again = new float[16];
        Parallel.For(0, again.Length, i => again[i] = Likelihood("The office is open on Sundays.", "On Sundays the office stays shut."));
        again.Should().AllBeEquivalentTo(first);
    }

    [TestCase("")]
    [TestCase("?")]
    [TestCase("日本語")]
    public void Odd_texts_are_read_all_the_same(string text) =>
        Likelihood(text, "The office is open on Sundays.").Should().BeInRange(0, 1);

    [Test]
    public void A_text_of_any_length_is_read_as_far_as_it_goes() =>
        Likelihood(string.Join(' ', Enumerable.Repeat("and the office is open", 500)), "The office is shut.").Should().BeInRange(0, 1);

    private static SentenceReading Read(string sentence) => Reader.Read(string.Empty, sentence);

    private static float Likelihood(string one, string other) => Reader.Compare(Read(one), Read(other)).Contradiction;
}
