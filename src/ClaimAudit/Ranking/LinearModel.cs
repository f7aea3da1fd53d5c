using System.Collections.Immutable;
using ClaimAudit.Judging;

namespace ClaimAudit.Ranking;

/// <summary>A weighted sum of the features, bent to a likelihood by the logistic curve.</summary>
/// <param name="Intercept">What the sum begins with.</param>
/// <param name="Weights">One weight for each of <see cref="PairFeatures.Names"/>, in that order.</param>
public sealed record LinearModel(double Intercept, ImmutableArray<double> Weights) : IScorer
{
    /// <inheritdoc/>
    public double Score(PairFeatures features)
    {
        var sum = Intercept;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += Weights[i] * features.Values[i];
        }

        return Logistic.Of(sum);
    }
}
