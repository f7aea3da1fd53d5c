using ClaimAudit.Reporting.Summaries;
using ClaimAudit.Tests.Reporting.Samples;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Reporting.Summaries;

[TestFixture]
public sealed class DisputeDossierTests
{
    [Test]
    public void A_passage_shows_the_quote_in_its_paragraph_with_its_cues()
    {
        var witness = new DisputeDossiers(SampleReports.Small()).All().First(dossier => dossier.Dispute.Proposition == "There is a fee in Kansas").Affirming.Single();

        witness.Question.Should().Be("Is there a fee?");
        witness.Passage.Pieces.Select(piece => (piece.Text, piece.Mark)).Should().Equal(
            ("Yes, ", PassageMark.Context),
            ("there is", PassageMark.Cue),
            (" a fee of 20 dollars", PassageMark.Quote),
            (". It is due on the first day.", PassageMark.Context));
        (witness.Passage.CutBefore || witness.Passage.CutAfter).Should().BeFalse();
    }

    [Test]
    public void A_claim_on_the_same_thing_without_a_finding_is_a_near_miss_with_its_reason()
    {
        var dossier = new DisputeDossiers(SampleReports.Small()).All().First(dossier => dossier.Dispute.Proposition == "There is a fee in Kansas");

        dossier.NearMisses.Select(miss => (miss.Claim.Quote, miss.Reason)).Should().Equal(("Perhaps a fee applies", NearMissReason.Hedged));
    }

    [Test]
    public void The_words_around_a_quote_are_limited_and_cut_between_words()
    {
        var passage = new DisputeDossiers(SampleReports.Hostile()).All()
            .SelectMany(dossier => dossier.Affirming)
            .First(witness => witness.Side.Quote.EndsWith("is so", StringComparison.Ordinal)).Passage;

        passage.CutAfter.Should().BeTrue();
        passage.Pieces[^1].Text.Should().EndWith("word").And.Match(text => text.Length <= 240);
    }

    [Test]
    public void Pieces_of_a_passage_put_together_are_the_pages_own_words()
    {
        var report = SampleReports.Seeds();

        foreach (var witness in new DisputeDossiers(report).All().SelectMany(dossier => dossier.Affirming.Concat(dossier.Denying)))
        {
            var page = report.Pages.Single(page => page.Id == witness.Side.Answer.Document);
            page.Document.Text.Should().Contain(string.Concat(witness.Passage.Pieces.Select(piece => piece.Text)));
            string.Concat(witness.Passage.Pieces.Where(piece => piece.Mark != PassageMark.Context).Select(piece => piece.Text)).Should().Be(witness.Side.Quote);
        }
    }

    [Test]
    public void Witnesses_of_several_pairs_stand_once()
    {
        var dossier = new DisputeDossiers(SampleReports.Seeds()).All().First(dossier => dossier.Dispute.Proposition == "Wyoming shares state benefits data with ICE");

        dossier.Findings.Should().HaveCount(6);
        dossier.Affirming.Should().HaveCount(6);
        dossier.Denying.Select(witness => witness.Side.Answer).Should().Equal(new AnswerId("wyoming.txt", 17));
    }
}
