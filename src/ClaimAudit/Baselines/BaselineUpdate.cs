using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Baselines;

/// <summary>A baseline made or brought up to date.</summary>
/// <param name="Baseline">The baseline as it is now.</param>
/// <param name="Changes">What was changed, by fingerprint, then kind.</param>
/// <param name="Diagnostics">Warnings of judgements that speak of no finding.</param>
public sealed record BaselineUpdate(Baseline Baseline, ImmutableArray<BaselineChange> Changes, ImmutableArray<Diagnostic> Diagnostics);
