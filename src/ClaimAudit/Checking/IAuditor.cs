using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Reporting;
using ClaimAudit.Values;

namespace ClaimAudit.Checking;

/// <summary>Audits pages: what a check needs of the engine.</summary>
public interface IAuditor
{
    /// <summary>Whether a page says anything that pages of other jurisdictions may contradict: of what is the same everywhere, or
    /// of another place. Where it does not, those pages need no audit for its sake.</summary>
    bool SpeaksBeyond(Page page);

    /// <summary>Audits pages with distinct ids; the same pages give the same report.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="concerning">The answers for whose sake it is done: of the findings that concern none of them, those may be left out
    /// that stand in no dispute with one that does. Null for all findings.</param>
    AuditReport Audit(ImmutableArray<Page> pages, ImmutableHashSet<AnswerId>? concerning = null);
}
