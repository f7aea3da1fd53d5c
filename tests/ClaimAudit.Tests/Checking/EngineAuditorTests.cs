using ClaimAudit.Tests.Gold;
using FluentAssertions;
using NUnit.Framework;

namespace ClaimAudit.Tests.Checking;

/// <summary>What the check of a draft takes from the engine.</summary>
public sealed class EngineAuditorTests
{
    [Test]
    public void Pages_of_different_jurisdictions_can_be_audited_apart()
    {
        var pages = Auditing.Read("seeds").Pages;
        pages.Select(page => page.Jurisdiction).Should().NotContainNulls().And.OnlyHaveUniqueItems();

        var apart = pages.SelectMany(page => Auditing.Audit([page]).Findings).Select(finding => finding.Id);

        AuditEngine.ComparesJurisdictions.Should().BeFalse();
        Auditing.Audit(pages).Findings.Select(finding => finding.Id).Should().BeEquivalentTo(apart);
    }
}
