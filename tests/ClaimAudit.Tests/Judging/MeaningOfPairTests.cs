using ClaimAudit.Judging;
using ClaimAudit.Rules;
using ClaimAudit.Tests.Rules;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Judging;

public sealed class MeaningOfPairTests
{
    private static readonly Rule Named = RuleWith("{ page: 0.5, likelihood: 0.3, pair: 0.7 }");
    private static readonly Rule Unnamed = RuleWith("{ page: 0.5, pair: 0.7 }");

    [TestCase(0.1, 0.6, ExpectedResult = true)]
    [TestCase(0.4, 0.1, ExpectedResult = true)]
    [TestCase(0.2, 0.4, ExpectedResult = false)]
    public bool On_pages_the_certainty_or_the_likelihood_bears_out(double likelihood, double certainty) =>
        Pages(new Belief(likelihood, certainty)).BearsOut(Named);

    [TestCase(0.4, ExpectedResult = false)]
    [TestCase(0.7, ExpectedResult = true)]
    public bool Of_bare_texts_the_certainty_alone_does(double likelihood) =>
        new MeaningOfPair(Belief.Bare(likelihood), Belief.Full, SideBySide: true).BearsOut(Named);

    [Test]
    public void A_rule_that_names_no_likelihood_is_borne_out_by_none() =>
        Pages(new Belief(Likelihood: 1, Certainty: 0.4)).BearsOut(Unnamed).Should().BeFalse();

    [TestCase(Verdict.Contradiction, ExpectedResult = false)]
    [TestCase(Verdict.Tension, ExpectedResult = true)]
    public bool A_conflict_of_either_kind_suffices_for_tensions_alone(Verdict verdict) =>
        new MeaningOfPair(new Belief(0.1, 0.1), new Belief(0.9, 0.9), SideBySide: false).Suffices(Named with { Verdict = verdict });

    [TestCase(0.2, ExpectedResult = false)]
    [TestCase(0.3, ExpectedResult = true)]
    public bool On_pages_no_certainty_suffices_below_the_likelihood(double likelihood) =>
        Pages(new Belief(likelihood, Certainty: 0.9)).Suffices(Named);

    private static MeaningOfPair Pages(Belief contradiction) => new(contradiction, Belief.Full, SideBySide: false);

    private static Rule RuleWith(string certainty)
    {
        using var folder = RulesFolder.With(RulesFolder.SoundRule.Replace("  opposed:", $"  certainty: {certainty}\n  opposed:", StringComparison.Ordinal));
        return folder.Read().Book.Rules.Single();
    }
}
