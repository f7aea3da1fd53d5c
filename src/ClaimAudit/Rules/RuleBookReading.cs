using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Rules;

/// <summary>What came of reading a rules folder.</summary>
/// <param name="Book">Everything that was sound; an entry with an error is left out, the rest of its file is kept.</param>
/// <param name="Diagnostics">Everything that was not, in order of file, line and column; file names are relative to the folder.</param>
public sealed record RuleBookReading(RuleBook Book, ImmutableArray<Diagnostic> Diagnostics);
