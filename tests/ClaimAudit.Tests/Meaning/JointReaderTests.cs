using ClaimAudit.Meaning;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Meaning;

public sealed class JointReaderTests
{
    private static readonly MeaningModel Model = MeaningModel.FromResource();
    private static readonly MeaningReader Reader = new(Model);

    [TestCase("Cash is accepted at every till.", "We do not take cash.", "The tills were built in Ohio.")]
    [TestCase("Nobody under twelve may swim here alone.", "Children of ten can swim by themselves.", "Children of ten can borrow books.")]
    [TestCase("A permit takes three days.", "It takes a month to get a permit.", "It takes a signature to get a permit.")]
    public void A_contradiction_is_likelier_than_a_sentence_that_goes_with_the_first(string one, string opposed, string other) =>
        Read(one, opposed).Contradiction.Should().BeGreaterThan(Read(one, other).Contradiction);

    [Test]
    public void What_a_sentence_is_read_with_is_seen()
    {
        var asked = Reader.Read("Is there a fee for a second card?", "No.");
        var askedElse = Reader.Read("Is there parking?", "No.");
        var fee = Reader.Read(string.Empty, "A second card costs ten dollars.");

        Joint(asked, fee).Should().NotBe(Joint(askedElse, fee));
    }

    [Test]
    public void It_does_not_matter_whether_the_rows_of_the_first_look_were_kept()
    {
        var one = Reader.Read("Is cash taken?", "Cash is accepted at every till.");
        var other = Reader.Read("How can I pay?", "We do not take cash.");

        var anew = Reader.Compare(one with { Rows = default }, other with { Rows = default });

        anew.Should().Be(Reader.Compare(one, other));
    }

    [Test]
    public void A_pair_that_may_be_in_conflict_is_judged_by_both_readings()
    {
        var one = Reader.Read(string.Empty, "Cash is accepted at every till.");
        var other = Reader.Read(string.Empty, "We do not take cash.");

        Reader.Compare(one, other).Should().BeOneOf(ByBoth(one, other), ByBoth(other, one));
    }

    [Test]
    public void A_pair_that_agrees_is_read_once()
    {
        var one = Reader.Read(string.Empty, "Cash is accepted at every till.");
        var other = Reader.Read(string.Empty, "You can pay in cash at any till.");

        Reader.Compare(one, other).Should().BeOneOf(Compared(one, other).Reading, Compared(other, one).Reading);
    }

    private static PairReading ByBoth(SentenceReading one, SentenceReading other) =>
        Compared(one, other).With(Model.Joint.Read(one, other, Desk()), MeaningReader.JointShare).Reading;

    private static PairOdds Compared(SentenceReading one, SentenceReading other)
    {
        var prepared = Reader.Prepare([one, other], new ParallelOptions());
        return Model.Comparer.Read(prepared[0], prepared[1], Desk());
    }

    private static PairReading Read(string one, string other) => Joint(Reader.Read(string.Empty, one), Reader.Read(string.Empty, other));

    private static PairReading Joint(SentenceReading one, SentenceReading other) => Model.Joint.Read(one, other, Desk()).Reading;

    private static Workspace Desk() => new(180, Model.Encoder.Width, Model.Encoder.Layers[0].Inner.Rows);
}
