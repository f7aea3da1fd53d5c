using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Reporting;

namespace ClaimAudit.Checking;

/// <summary>Audits pages: what a check needs of the engine.</summary>
public interface IAuditor
{
    /// <summary>Audits pages with distinct ids; the same pages give the same report.</summary>
    AuditReport Audit(ImmutableArray<Page> pages);
}
