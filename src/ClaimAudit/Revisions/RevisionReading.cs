using System.Collections.Immutable;
using ClaimAudit.Corpus;
using ClaimAudit.Values;

namespace ClaimAudit.Revisions;

/// <summary>A collection as it was at a commit.</summary>
/// <param name="Files">Its files; those that were renamed since carry their present id. Empty where there is an error.</param>
/// <param name="Diagnostics">Why it could not be read; empty where it was.</param>
public sealed record RevisionReading(ImmutableArray<SourceBytes> Files, ImmutableArray<Diagnostic> Diagnostics) : ISourceFiles;
