using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Corpus;

/// <summary>What was read: the pages that could be, and what was wrong with the rest.</summary>
/// <param name="Pages">The pages in the ordinal order of their ids, which are distinct.</param>
/// <param name="Diagnostics">What was wrong, in order of place.</param>
public sealed record CorpusReading(ImmutableArray<Page> Pages, ImmutableArray<Diagnostic> Diagnostics);
