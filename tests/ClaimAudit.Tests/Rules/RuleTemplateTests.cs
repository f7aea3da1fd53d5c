using ClaimAudit.Rules;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Rules;

public sealed class RuleTemplateTests
{
    [TestCase("CLA1999", Verdict.Contradiction)]
    [TestCase("CLA2001", Verdict.Tension)]
    public void Is_a_valid_rule(string id, Verdict verdict)
    {
        using var folder = RulesFolder.With(RuleTemplate.For(id));
        var reading = folder.Read();
        reading.Diagnostics.Should().BeEmpty();
        var rule = reading.Book.Rules.Should().ContainSingle().Which;
        rule.Id.Should().Be(id);
        rule.Verdict.Should().Be(verdict);
    }

    [TestCase("CLA3001")]
    [TestCase("CLA11")]
    [TestCase("")]
    [TestCase("cla1001")]
    public void Refuses_what_is_no_id(string id)
    {
        var make = () => RuleTemplate.For(id);
        make.Should().Throw<ArgumentException>().WithMessage($"'{id}' is no rule id*");
    }
}
