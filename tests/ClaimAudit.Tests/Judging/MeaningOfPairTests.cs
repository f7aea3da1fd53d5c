using ClaimAudit.Judging;
using ClaimAudit.Rules;
using ClaimAudit.Tests.Rules;
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
        new MeaningOfPair(likelihood, certainty, SideBySide: false).BearsOut(Named);

    [TestCase(0.4, ExpectedResult = false)]
    [TestCase(0.7, ExpectedResult = true)]
    public bool Of_bare_texts_the_certainty_alone_does(double certainty) =>
        new MeaningOfPair(certainty, certainty, SideBySide: true).BearsOut(Named);

    [Test]
    public void A_rule_that_names_no_likelihood_is_borne_out_by_none() =>
        new MeaningOfPair(Likelihood: 1, Certainty: 0.4, SideBySide: false).BearsOut(Unnamed).Should().BeFalse();

    private static Rule RuleWith(string certainty)
    {
        using var folder = RulesFolder.With(RulesFolder.SoundRule.Replace("  opposed:", $"  certainty: {certainty}\n  opposed:", StringComparison.Ordinal));
        return folder.Read().Book.Rules.Single();
    }
}
