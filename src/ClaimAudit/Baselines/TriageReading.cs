using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Baselines;

/// <summary>What came of reading a triage file.</summary>
/// <param name="Triage">The judgements; null where the file is not sound.</param>
/// <param name="Diagnostics">What is wrong with it, by place; empty where it is sound.</param>
public sealed record TriageReading(Triage? Triage, ImmutableArray<Diagnostic> Diagnostics);
