using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Evaluation;

/// <summary>What a file of labels held.</summary>
/// <param name="Items">The lines that could be read, in order.</param>
/// <param name="Diagnostics">The lines that could not, and why.</param>
public sealed record LabelReading<TItem>(ImmutableArray<TItem> Items, ImmutableArray<Diagnostic> Diagnostics);
