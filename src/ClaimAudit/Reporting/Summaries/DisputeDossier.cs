using System.Collections.Immutable;
using ClaimAudit.Judging;

namespace ClaimAudit.Reporting.Summaries;

/// <summary>All that is needed to judge one dispute.</summary>
/// <param name="Dispute">The dispute.</param>
/// <param name="Affirming">The witnesses for the proposition, in order of place.</param>
/// <param name="Denying">The witnesses against it, in order of place.</param>
/// <param name="Findings">The conflicting pairs, worst first.</param>
/// <param name="NearMisses">Other claims of the same pages about the same thing, in order of place.</param>
public sealed record DisputeDossier(
    Dispute Dispute,
    ImmutableArray<Witness> Affirming,
    ImmutableArray<Witness> Denying,
    ImmutableArray<Finding> Findings,
    ImmutableArray<NearMiss> NearMisses);
