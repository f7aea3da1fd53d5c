using System.Collections.Immutable;

namespace ClaimAudit.Ranking;

/// <summary>Scores of rows by scorers that had not seen them.</summary>
/// <param name="Scores">The score of each row, from 0 to 1.</param>
/// <param name="Folds">The fold in which each row was held aside, from 0.</param>
public sealed record HeldAsideScores(ImmutableArray<double> Scores, ImmutableArray<int> Folds);
