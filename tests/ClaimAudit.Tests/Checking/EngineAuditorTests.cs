using ClaimAudit.Tests.Gold;
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
}
