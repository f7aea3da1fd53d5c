using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Reporting;

namespace ClaimAudit.Checking;

/// <summary>Audits pages: what a check needs of the engine.</summary>
public interface IAuditor
{
    /// <summary>Whether a page says anything that pages of other jurisdictions may contradict: of what is the same everywhere, or
    /// of another place. Where it does not, those pages need no audit for its sake.</summary>
    bool SpeaksBeyond(Page page);

    /// <summary>Audits pages with distinct ids; the same pages give the same report.</summary>
    AuditReport Audit(ImmutableArray<Page> pages);
}
