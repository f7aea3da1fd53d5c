using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Ranking;

/// <summary>A ranker that has learned from labels.</summary>
/// <param name="Scorer">Says how likely a pair is a contradiction.</param>
/// <param name="Thresholds">Below which likelihoods a verdict is demoted.</param>
public sealed record LearnedRanker(IScorer Scorer, DemotionThresholds Thresholds) : IRanker
{
    /// <inheritdoc/>
    public RankedVerdict Rank(Verdict verdict, PairFeatures features)
    {
        var score = Scorer.Score(features);
        return new RankedVerdict(Thresholds.Apply(verdict, score), score);
    }
}
