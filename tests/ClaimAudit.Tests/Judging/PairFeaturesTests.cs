using System.Text.RegularExpressions;
using ClaimAudit.Judging;
using ClaimAudit.Tests.Gold;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Judging;

public sealed partial class PairFeaturesTests
{
    private static readonly double[] Zeros = new double[PairFeatures.Names.Length];

    [Test]
    public void Every_feature_has_a_name_of_its_own_in_small_letters() =>
        PairFeatures.Names.Should().OnlyHaveUniqueItems().And.OnlyContain(name => Small().IsMatch(name));

    [Test]
    public void Features_are_read_off_two_claims()
    {
        var features = Auditing.Engine.JudgePair("Members must wear a helmet on the ice.", "Members need not wear a helmet on the ice.").Features!;
        Value(features, "graver-rule").Should().Be(1);
        Value(features, "same-act").Should().Be(1);
        Value(features, "forces").Should().Be(2);
        Value(features, "opposed-force").Should().Be(1);
        Value(features, "figures").Should().Be(0);
        Value(features, "terms-shared").Should().Be(1);
    }

    [Test]
    public void Texts_that_do_not_conflict_have_none() =>
        Auditing.Engine.JudgePair("Members must wear a helmet.", "Lockers are emptied each night.").Features.Should().BeNull();

    [Test]
    public void Every_finding_of_an_audit_has_finite_features() =>
        GoldCollection.All[0].Report.Findings.Should().NotBeEmpty()
            .And.OnlyContain(finding => finding.Features != null && finding.Features.Values.All(double.IsFinite));

    [Test]
    public void Another_value_stands_in_its_place_and_the_others_stay()
    {
        var features = PairFeatures.Of([.. Zeros]);
        features.With(1, 0.5).Values.Should().Equal([0, 0.5, .. Zeros.Skip(2)]);
        features.Values.Should().Equal(Zeros);
    }

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void What_is_no_finite_number_is_refused(double value) =>
        FluentActions.Invoking(() => PairFeatures.Of([value, .. Zeros.Skip(1)])).Should().Throw<ArgumentException>();

    [Test]
    public void Too_few_numbers_are_refused() =>
        FluentActions.Invoking(() => PairFeatures.Of([1])).Should().Throw<ArgumentException>().WithMessage($"{Zeros.Length} finite numbers are needed*");

    private static double Value(PairFeatures features, string name) => features.Values[PairFeatures.Names.IndexOf(name)];

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Small();
}
