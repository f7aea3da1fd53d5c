using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Reporting;

namespace ClaimAudit.Checking;

/// <summary>Audits pages: what a check needs of the engine.</summary>
public interface IAuditor
{
    /// <summary>Whether claims of two jurisdictions are ever held against one another; where not, pages of others need no audit.</summary>
    bool ComparesJurisdictions { get; }

    /// <summary>Audits pages with distinct ids; the same pages give the same report.</summary>
    AuditReport Audit(ImmutableArray<Page> pages);
}
