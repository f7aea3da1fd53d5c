using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Corpus.Files;

/// <summary>The files behind the paths of a command line.</summary>
/// <param name="Files">The files in the ordinal order of their ids; ids and full paths are distinct.</param>
/// <param name="Diagnostics">The paths that led to nothing.</param>
internal sealed record FileCollection(ImmutableArray<SourceFile> Files, ImmutableArray<Diagnostic> Diagnostics);
