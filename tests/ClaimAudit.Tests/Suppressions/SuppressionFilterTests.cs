using ClaimAudit.Suppressions;
using ClaimAudit.Tests.Handmade;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Suppressions;

public sealed class SuppressionFilterTests
{
    [TestCase("wyoming.txt", 4, true)]
    [TestCase("wyoming.txt", 8, true)]
    [TestCase("wyoming.txt", null, true)]
    [TestCase(null, null, true)]
    [TestCase("wyoming.txt", 5, false)]
    [TestCase("montana.txt", 4, false)]
    [TestCase("montana.txt", null, false)]
    public void A_finding_is_left_out_where_either_side_is_suppressed(string? page, int? question, bool leftOut)
    {
        var report = SuppressionFilter.Apply(
            HandmadeReport.Of(HandmadeFinding.Of("Data is shared.", "Data is not shared.")), [Ignore(HandmadeFinding.Rule, page, question)]);

        report.Findings.Should().HaveCount(leftOut ? 0 : 1);
        report.Disputes.Should().HaveCount(leftOut ? 0 : 1);
        (report.Summary.Contradictions, report.Summary.New).Should().Be(leftOut ? (0, 0) : (1, 1));
        report.Diagnostics.Should().HaveCount(leftOut ? 0 : 1);
    }

    [Test]
    public void Another_rule_is_not_left_out_and_the_suppression_is_reported_as_unused()
    {
        var report = SuppressionFilter.Apply(
            HandmadeReport.Of(HandmadeFinding.Of("Data is shared.", "Data is not shared.")), [Ignore("CLA1104", "wyoming.txt", 4)]);

        report.Findings.Should().ContainSingle();
        report.Diagnostics.Should().ContainSingle().Which.ToString().Should()
            .StartWith("claimaudit.yml:7:3: warning CLA9223: nothing is left out by ignoring CLA1104 in wyoming.txt#4");
    }

    [Test]
    public void A_dispute_keeps_its_other_findings_and_their_answers_only()
    {
        var first = HandmadeFinding.Of("Data is shared.", "Data is not shared.", denyingQuestion: 4);
        var second = HandmadeFinding.Of("Data is shared.", "Data may not be shared.", denyingQuestion: 5, verdict: Verdict.Tension);

        var report = SuppressionFilter.Apply(HandmadeReport.Of(first, second), [Ignore(HandmadeFinding.Rule, "wyoming.txt", 4)]);

        var dispute = report.Disputes.Should().ContainSingle().Which;
        dispute.Findings.Should().Equal(second.Id);
        dispute.Verdict.Should().Be(Verdict.Tension);
        dispute.Denying.Should().Equal(new AnswerId("wyoming.txt", 5));
        (report.Summary.Contradictions, report.Summary.Tensions, report.Summary.Disputes).Should().Be((0, 1, 1));
    }

    private static Suppression Ignore(string rule, string? page, int? question) =>
        new(rule, page, question, "known", "claimaudit.yml", 7, 3);
}
