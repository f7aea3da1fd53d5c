using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Ranking;

/// <summary>What a ranker's file held.</summary>
/// <param name="Ranker">The ranker; null where the file has errors.</param>
/// <param name="Diagnostics">What is wrong with the file, with its place.</param>
public sealed record RankerReading(LearnedRanker? Ranker, ImmutableArray<Diagnostic> Diagnostics);
