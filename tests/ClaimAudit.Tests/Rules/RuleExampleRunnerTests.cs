using ClaimAudit.Rules;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Rules;

public sealed class RuleExampleRunnerTests
{
    [TestCase(Verdict.Contradiction, "CLA1103", true, false)]
    [TestCase(Verdict.Contradiction, "CLA1104", false, false)]
    [TestCase(Verdict.Tension, "CLA1103", false, true)]
    [TestCase(null, "", false, true)]
    public void Judges_each_example_by_its_kind(Verdict? verdict, string ruleId, bool conflictingPass, bool compatiblePass)
    {
        using var folder = RulesFolder.With(RulesFolder.SoundRule);
        var results = RuleExampleRunner.Run(folder.Read().Book, (_, _) => (verdict, ruleId));
        results.Select(result => result.Passed).Should().Equal(conflictingPass, conflictingPass, compatiblePass, compatiblePass);
        results.Select(result => result.Example.Line).Should().Equal(15, 16, 18, 19);
        results.Should().OnlyContain(result => result.Rule.File == "pack/file.yaml" && result.Actual == verdict);
        results.Select(result => result.Expected).Should().Equal(Verdict.Contradiction, Verdict.Contradiction, null, null);
    }

    [Test]
    public void Hands_the_judge_the_words()
    {
        using var folder = RulesFolder.With(RulesFolder.SoundRule);
        var asked = new List<string>();
        RuleExampleRunner.Run(folder.Read().Book, (_, example) =>
        {
            asked.Add(example.A + example.B);
            return (null, string.Empty);
        });
        asked.Should().Equal(
            "Pets are banned.Pets are allowed.",
            "Smoking is banned.Smoking is allowed.",
            "Pets are banned.Plants are allowed.",
            "Pets are banned.Pets were allowed in 2001.");
    }
}
