using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Checking;

/// <summary>What came of reading a draft.</summary>
/// <param name="Draft">The draft; null where it is not sound.</param>
/// <param name="Diagnostics">What is wrong with it, by place; empty where it is sound.</param>
public sealed record DraftReading(Draft? Draft, ImmutableArray<Diagnostic> Diagnostics);
