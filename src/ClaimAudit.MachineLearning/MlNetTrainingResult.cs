using System.Collections.Immutable;
using ClaimAudit.Ranking;

namespace ClaimAudit.MachineLearning;

/// <summary>How the trainers compare, and the best of them trained.</summary>
/// <param name="Compared">The trainers' figures, the one that loses least first.</param>
/// <param name="Best">The ranker of the first, and its figures in full.</param>
public sealed record MlNetTrainingResult(ImmutableArray<TrainerFigures> Compared, RankerTrainingResult Best);
