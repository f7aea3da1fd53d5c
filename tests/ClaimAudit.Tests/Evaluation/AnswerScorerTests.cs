using ClaimAudit.Evaluation;
using ClaimAudit.Judging;
using ClaimAudit.Reporting;
using ClaimAudit.Tests.Handmade;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Evaluation;

[TestFixture]
public sealed class AnswerScorerTests
{
    private static readonly AnswerLabel[] Labels =
    [
        Label(LabelVerdict.Contradiction, 8, "Agencies share data", 4, "Nothing is shared", "polarity"),
        Label(LabelVerdict.Tension, 8, "Agencies share data", 4, "Nothing is shared", "polarity"),
        Label(LabelVerdict.Contradiction, 9, "There is an agreement", 10, "There is no agreement", "existence"),
        Label(LabelVerdict.Tension, 1, "Sharing is usual", 2, "Sharing is rare", "characterisation"),
        Label(LabelVerdict.Compatible, 5, "No law forbids it", 6, "No law allows it", "existence"),
    ];

    [Test]
    public void Each_pair_of_answers_counts_once()
    {
        var score = AnswerScorer.Score(
            HandmadeReport.Of(Found(8, "Agencies share data with ICE", 4, "Nothing is shared"), Found(4, "Other words", 8, "Quite other words"), Found(3, "A", 7, "B")),
            Labels);

        score.Contradictions.Should().Be(new Figures(1, 1, 1));
        score.Grounded.Should().Be(1);
        score.AnyPrecision.Should().Be(0.5);
        score.Misses.Should().ContainSingle().Which.Type.Should().Be("existence");
        score.FalseAlarms.Should().ContainSingle().Which.Pair.Second.Question.Should().Be(7);
    }

    [Test]
    public void A_labelled_tension_reported_as_contradiction_is_neither_right_nor_wrong()
    {
        var score = AnswerScorer.Score(HandmadeReport.Of(Found(1, "Sharing is usual", 2, "Sharing is rare")), Labels);

        score.Neutral.Should().Be(1);
        score.Contradictions.Should().Be(new Figures(0, 0, 2));
        score.TensionRecall.Should().Be(1);
        score.ByType.Should().Contain(new ScoreRow("existence", new Figures(0, 0, 2 - 1), 1));
    }

    [Test]
    public void A_contradiction_reported_as_tension_is_missed_but_found()
    {
        var score = AnswerScorer.Score(
            HandmadeReport.Of(Found(9, "There is an agreement", 10, "There is no agreement", Verdict.Tension)), Labels);

        score.Contradictions.Recall.Should().Be(0);
        score.Found.Should().Be(0.5);
        score.Misses.Should().ContainSingle(miss => miss.AsTension);
    }

    [Test]
    public void The_right_answers_with_the_wrong_words_are_not_grounded() =>
        AnswerScorer.Score(HandmadeReport.Of(Found(8, "Something else altogether", 4, "Nothing is shared")), Labels)
            .Grounded.Should().Be(0);

    [Test]
    public void A_hard_negative_hit_is_counted_and_named()
    {
        var score = AnswerScorer.Score(HandmadeReport.Of(Found(5, "No law forbids it", 6, "No law allows it")), Labels);

        score.HardNegativesHit.Should().Be(1);
        score.FalseAlarms.Should().ContainSingle(alarm => alarm.HardNegative);
    }

    [Test]
    public void Entries_of_a_baseline_no_longer_found_and_pages_not_asked_for_do_not_count()
    {
        var absent = Found(3, "A", 7, "B") with { State = FindingState.Absent };
        AuditReport report = HandmadeReport.Of(Found(8, "Agencies share data", 4, "Nothing is shared"), absent);

        AnswerScorer.Score(report, Labels).Predicted.Should().Be(1);
        AnswerScorer.Score(report, Labels, new HashSet<string>(StringComparer.Ordinal) { "ohio" }).Should()
            .BeEquivalentTo(new { Predicted = 0, Labelled = 0, Contradictions = new Figures(0, 0, 0) });
    }

    private static Finding Found(int affirming, string yes, int denying, string no, Verdict verdict = Verdict.Contradiction) =>
        HandmadeFinding.Of(yes, no, affirmingQuestion: affirming, denyingQuestion: denying, verdict: verdict);

    private static AnswerLabel Label(LabelVerdict verdict, int a, string quoteA, int b, string quoteB, string type) => new(
        verdict,
        new LabelSide(new AnswerId("wyoming", a), quoteA),
        new LabelSide(new AnswerId("wyoming", b), quoteB),
        type,
        "made up",
        InBothReadings: true,
        Line: 1);
}
