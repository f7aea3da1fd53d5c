using System.Collections.Immutable;
using ClaimAudit.Evaluation;
using ClaimAudit.Judging;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Evaluation;

[TestFixture]
public sealed class PairScorerTests
{
    private static readonly ImmutableArray<LabelledTexts> Pairs =
    [
        new("1", "flag", "", PairLabel.Contradiction, ["negation", "time"]),
        new("2", "tension", "", PairLabel.Contradiction, ["negation"]),
        new("3", "pass", "", PairLabel.Entailment, ["time"]),
        new("4", "flag", "", PairLabel.Entailment, []),
        new("5", "flag", "", PairLabel.Neutral, ["time"]),
    ];

    [TestCase(1)]
    [TestCase(4)]
    public void Counts_are_right_for_all_and_for_each_phenomenon(int workers)
    {
        var score = PairScorer.Score(Pairs, Judge, workers);

        score.Pairs.Select(pair => pair.Texts.Id).Should().Equal("1", "2", "3", "4", "5");
        score.All.Should().Be(new PairFigures(5, new Figures(1, 2, 1), 2, 1, 1, 1, 1));
        score.ByPhenomenon.Should().Equal(
            new PhenomenonFigures("negation", new PairFigures(2, new Figures(1, 0, 1), 0, 0, 0, 0, 1)),
            new PhenomenonFigures("time", new PairFigures(3, new Figures(1, 1, 0), 1, 0, 1, 1, 0)));
    }

    [Test]
    public void Nothing_to_divide_by_is_no_figure()
    {
        var figures = new Figures(0, 0, 3);

        figures.Precision.Should().BeNull();
        figures.Recall.Should().Be(0);
        figures.F1.Should().Be(0);
    }

    [TestCase(1, 16, 0.062)]
    [TestCase(2, 3, 0.667)]
    [TestCase(5, 2000, 0.003)]
    [TestCase(1, 1, 1)]
    public void Figures_are_rounded_as_the_scoring_script_rounds(int part, int whole, double rounded) =>
        Figures.Rounded(Figures.Share(part, whole)).Should().Be((decimal)rounded);

    private static PairJudgement Judge(string a, string b) => a switch
    {
        "flag" => new PairJudgement(Verdict.Contradiction, "CLA1101", 0.9),
        "tension" => new PairJudgement(Verdict.Tension, "CLA2101", 0.5),
        _ => new PairJudgement(null, string.Empty, 0),
    };
}
