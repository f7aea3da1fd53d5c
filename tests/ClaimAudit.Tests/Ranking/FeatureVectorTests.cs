using ClaimAudit.Ranking;
using ClaimAudit.Rules;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Ranking;

[TestFixture]
public sealed class FeatureVectorTests
{
    [Test]
    public void Every_feature_has_a_name_of_its_own() =>
        FeatureVector.Names.Should().OnlyHaveUniqueItems().And.HaveCount(FeatureVector.Of(SampleRows.Pair()).Values.Length);

    [Test]
    public void Features_stand_under_their_names()
    {
        var pair = new PairFeatures(0.1, 0.2, 0.3, 4, 5, 0.6, 0.7, 0.8, 1, 10, Opposition.Force);
        var byName = FeatureVector.Names.Zip(FeatureVector.Of(pair).Values).Where(named => named.Second != 0).Select(named => (named.First, named.Second));
        byName.Should().Equal(
            ("coverage", 0.1), ("predicate-match", 0.2), ("theme-match", 0.3), ("numbers-matched", 4), ("numbers-missing", 5),
            ("modality", 0.6), ("role", 0.7), ("force-distance", 0.8), ("same-paragraph", 1), ("shared-rare-terms", 10), ("kind-force", 1));
    }

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void What_is_no_finite_number_is_refused(double value) =>
        FluentActions.Invoking(() => FeatureVector.Of(SampleRows.Pair(coverage: value))).Should().Throw<ArgumentException>();

    [Test]
    public void A_feature_taken_out_says_nothing_and_the_others_stay()
    {
        var vector = FeatureVector.Of(SampleRows.Pair(coverage: 0.9, predicate: 0.8));
        vector.Without(0).Values[0].Should().Be(0);
        vector.Without(0).Values.Skip(1).Should().Equal(vector.Values.Skip(1));
        vector.Values[0].Should().Be(0.9);
    }
}
