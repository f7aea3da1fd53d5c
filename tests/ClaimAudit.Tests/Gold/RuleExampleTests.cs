using ClaimAudit.Rules;
using NUnit.Framework;

namespace ClaimAudit.Tests.Gold;

/// <summary>The examples of the shipped rules, judged by the real engine; one test each.</summary>
public sealed class RuleExampleTests
{
    [TestCaseSource(nameof(Examples))]
    public void Comes_out_as_the_rule_file_says(RuleExampleResult result)
    {
        if (!result.Passed)
        {
            Assert.Fail(
                $"rules/{result.Rule.File}:{result.Example.Line}: expected {Word(result.Expected, result.Rule.Id)}, got {Word(result.Actual, result.ActualRule)}\n  a: {result.Example.A}\n  b: {result.Example.B}");
        }
    }

    private static IEnumerable<TestCaseData> Examples() =>
        RuleExampleRunner.Run(Auditing.Book, Auditing.Engine.JudgeExample).Select(result =>
            new TestCaseData(result).SetArgDisplayNames($"{result.Rule.Id} {(result.Expected is null ? "compatible" : "conflicting")} {result.Rule.File}:{result.Example.Line}"));

    private static string Word(Values.Verdict? verdict, string rule) => verdict is null ? "no contradiction" : $"{verdict} by {rule}";
}
