using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Corpus;

/// <summary>The pages of one file, and what was wrong with it.</summary>
/// <param name="Pages">The pages: one for most formats, none where no question was found, several for a table of several jurisdictions.</param>
/// <param name="Diagnostics">What was wrong, each at its line in the file.</param>
public sealed record PageReading(ImmutableArray<Page> Pages, ImmutableArray<Diagnostic> Diagnostics);
