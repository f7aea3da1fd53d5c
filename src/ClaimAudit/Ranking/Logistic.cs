namespace ClaimAudit.Ranking;

/// <summary>The logistic curve and the loss that belongs to it, safe for sums of any size.</summary>
internal static class Logistic
{
    private const double SmallestLikelihood = 1e-12;

    /// <summary>The likelihood of a sum, from 0 to 1.</summary>
    public static double Of(double sum) => sum >= 0 ? 1 / (1 + Math.Exp(-sum)) : Math.Exp(sum) / (1 + Math.Exp(sum));

    /// <summary>The loss of a sum against what was true, in nats.</summary>
    public static double LossOfSum(double sum, bool truth)
    {
        var signed = truth ? -sum : sum;
        return Math.Max(signed, 0) + Math.Log(1 + Math.Exp(-Math.Abs(signed)));
    }

    /// <summary>The loss of a likelihood against what was true, in nats.</summary>
    public static double LossOfScore(double score, bool truth) =>
        -Math.Log(Math.Max(truth ? score : 1 - score, SmallestLikelihood));
}
