using ClaimAudit.Judging;
using ClaimAudit.Tests.Gold;
using ClaimAudit.Values;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Checking;

/// <summary>What the check of a draft takes from the engine.</summary>
public sealed class EngineAuditorTests
{
    [Test]
    public void States_that_differ_are_no_findings_across_pages()
    {
        var pages = Auditing.Read("seeds").Pages;
        pages.Select(page => page.Jurisdiction).Should().NotContainNulls().And.OnlyHaveUniqueItems();

        var apart = pages.SelectMany(page => Auditing.Audit([page]).Findings).Select(finding => finding.Id);

        Auditing.Audit(pages).Findings.Select(finding => finding.Id).Should().BeEquivalentTo(apart);
    }

    [TestCase("seeds/wyoming.txt", 4)]
    [TestCase("seeds/minnesota.txt", 2)]
    public void An_audit_for_one_answer_tells_the_disputes_it_stands_in_as_a_whole_audit_does(string page, int question)
    {
        var pages = Auditing.Read(page).Pages;
        var answer = new AnswerId(pages[0].Id, question);
        var whole = Auditing.Audit(pages);
        var disputes = whole.Findings.Where(IsBy).Select(finding => finding.Dispute).ToHashSet(StringComparer.Ordinal);
        disputes.Should().NotBeEmpty();

        var part = new EngineAuditor(Auditing.Engine, new AuditOptions("0.0.0", 2), [], []).Audit(pages, [answer]);

        part.Findings.Where(finding => disputes.Contains(finding.Dispute)).Should()
            .BeEquivalentTo(whole.Findings.Where(finding => disputes.Contains(finding.Dispute)), options => options.WithStrictOrdering());
        part.Findings.Where(IsBy).Should().HaveCount(whole.Findings.Count(IsBy));
        part.Findings.Length.Should().BeLessThan(whole.Findings.Length);

        bool IsBy(Finding finding) => finding.Affirming.Answer == answer || finding.Denying.Answer == answer;
    }
}
