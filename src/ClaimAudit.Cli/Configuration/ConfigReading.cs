using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Cli.Configuration;

/// <summary>What came of reading a settings file.</summary>
/// <param name="Config">Everything that was sound.</param>
/// <param name="Diagnostics">Everything that was not.</param>
internal sealed record ConfigReading(ConfigFile Config, ImmutableArray<Diagnostic> Diagnostics);
