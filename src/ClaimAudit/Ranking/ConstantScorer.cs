using ClaimAudit.Judging;

namespace ClaimAudit.Ranking;

/// <summary>Says the same of every pair.</summary>
internal sealed class ConstantScorer(double score) : IScorer
{
    public double Score(PairFeatures features) => score;
}
