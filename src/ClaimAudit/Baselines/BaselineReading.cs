using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Baselines;

/// <summary>What came of reading a baseline file.</summary>
/// <param name="Baseline">The baseline; null where the file is not sound.</param>
/// <param name="Diagnostics">What is wrong with it, by place; empty where it is sound.</param>
public sealed record BaselineReading(Baseline? Baseline, ImmutableArray<Diagnostic> Diagnostics);
