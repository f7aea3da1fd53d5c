using ClaimAudit.Judging;
using ClaimAudit.Ranking;

namespace ClaimAudit.MachineLearning;

/// <summary>Gives a model's score before calibration instead of a likelihood.</summary>
internal sealed class RawScorer(MlNetScorer scorer) : IScorer
{
    public double Score(PairFeatures features) => scorer.Output(features).Score;
}
