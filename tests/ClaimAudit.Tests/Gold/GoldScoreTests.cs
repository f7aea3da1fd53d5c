using System.Globalization;
using ClaimAudit.Evaluation;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Gold;

/// <summary>How well the engine agrees with the labels: printed, and held to floors.</summary>
public sealed class GoldScoreTests
{
    private static readonly object[] Floors =
    [
        new object[] { "seeds", 0.95, 0.9 },
        new object[] { "more", 0.85, 0.58 },
        new object[] { "samples", 0.95, 0.75 },
        new object[] { "across", 0.8, 0.8 },
        new object[] { "held-out", 0.78, 0.41 },
    ];

    [TestCaseSource(nameof(Floors))]
    public void Precision_and_recall_stay_above_their_floors(string name, double precision, double recall)
    {
        var collection = GoldCollection.All.Single(collection => collection.Name == name);

        var score = collection.Score();

        Print(collection, score);
        score.Labelled.Should().BePositive();
        (score.Contradictions.Precision ?? 0).Should().BeGreaterThanOrEqualTo(precision);
        (score.Contradictions.Recall ?? 0).Should().BeGreaterThanOrEqualTo(recall);
    }

    /// <summary>Two seed pages labelled twice, each reading blind to the other: nearly all their conflicts are tensions. Rules and reader have
    /// not learnt from them, the certainty has.</summary>
    [Test]
    public void What_is_reported_of_the_pages_labelled_blind_is_mostly_a_conflict()
    {
        var collection = GoldCollection.All.Single(collection => collection.Name == "blind");

        var score = collection.Score();

        Print(collection, score);
        score.AnyPredicted.Should().BeGreaterThanOrEqualTo(12);
        (score.AnyPrecision ?? 0).Should().BeGreaterThanOrEqualTo(0.6);
        score.HardNegativesHit.Should().BeLessThanOrEqualTo(1);
    }

    private static void Print(GoldCollection collection, AnswerScore score)
    {
        var output = TestContext.Out;
        output.WriteLine($"{collection.Name}: {Line(score.Contradictions)}, grounded {Share(score.Grounded)}, found {Share(score.Found)}, hard negatives hit {score.HardNegativesHit} of {score.HardNegatives}");
        foreach (var page in score.ByPage)
        {
            output.WriteLine($"  {page.Name}: {Line(page.Figures)}");
        }

        foreach (var miss in score.Misses)
        {
            output.WriteLine($"  missed {miss.Pair.First} {miss.Pair.Second}: {miss.Why}");
        }

        foreach (var alarm in score.FalseAlarms)
        {
            output.WriteLine($"  false {alarm.Pair.First} {alarm.Pair.Second}: {alarm.Finding.Rule} “{alarm.Finding.Affirming.Quote}” / “{alarm.Finding.Denying.Quote}”");
        }
    }

    private static string Line(Figures figures) =>
        $"precision {Share(figures.Precision)}, recall {Share(figures.Recall)} ({figures.TruePositives} right, {figures.FalsePositives} wrong, {figures.Missed} missed)";

    private static string Share(double? share) => share?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–";
}
