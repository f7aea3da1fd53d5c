using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Cli.Output;

/// <summary>What <c>eval</c> measured.</summary>
/// <param name="Render">Gives the report in a format; null where there was nothing to measure.</param>
/// <param name="Ranker">What the ranker changes; null where none is named.</param>
/// <param name="Diagnostics">What was wrong with the input.</param>
internal sealed record EvaluationResult(Func<string, string>? Render, RankerComparison? Ranker, ImmutableArray<Diagnostic> Diagnostics);
