using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Suppressions;

/// <summary>The suppressions that stand in pages.</summary>
/// <param name="Suppressions">Those that are sound, in order of place, one for each rule named.</param>
/// <param name="Diagnostics">What is wrong with the others, in order of place.</param>
public sealed record SuppressionScan(ImmutableArray<Suppression> Suppressions, ImmutableArray<Diagnostic> Diagnostics);
