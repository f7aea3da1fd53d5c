using System.Collections.Immutable;

namespace ClaimAudit.Training.Meaning.Pairs;

/// <summary>A page and what a reader made of it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Near">The pairs of its sentences that are near to one another.</param>
internal sealed record ReadPage(TaughtPage Page, ImmutableArray<ReadPair> Near);
