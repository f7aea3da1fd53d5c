using System.Collections.Immutable;

namespace ClaimAudit.Baselines;

/// <summary>Which findings a baseline knows.</summary>
/// <param name="All">Every finding, in the order given.</param>
/// <param name="Stale">The entries no finding was found for, by fingerprint.</param>
internal sealed record FindingMatches(ImmutableArray<FindingMatch> All, ImmutableArray<BaselineEntry> Stale);
