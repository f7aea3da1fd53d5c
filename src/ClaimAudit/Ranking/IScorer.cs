using ClaimAudit.Judging;

namespace ClaimAudit.Ranking;

/// <summary>Says how likely a pair is a contradiction. Thread-safe; the same features give the same score.</summary>
public interface IScorer
{
    /// <summary>The likelihood, from 0 to 1.</summary>
    double Score(PairFeatures features);
}
