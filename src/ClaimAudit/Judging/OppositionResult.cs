using System.Collections.Immutable;

namespace ClaimAudit.Judging;

/// <summary>What a test of opposition found.</summary>
/// <param name="StoppedBy">Why the two do not stand opposed after all; empty where they do.</param>
/// <param name="Score">How much of the two claims matched, from 0 to 1.</param>
/// <param name="Reasons">What matched and what did not.</param>
internal sealed record OppositionResult(string StoppedBy, double Score, ImmutableArray<string> Reasons);
