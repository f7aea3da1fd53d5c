using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Baselines;

/// <summary>A finding and the baseline's entry for it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Entry">Its entry; null where it is new.</param>
/// <param name="State">New, unchanged or updated.</param>
internal sealed record FindingMatch(Finding Finding, BaselineEntry? Entry, FindingState State);
