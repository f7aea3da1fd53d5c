using System.Collections.Immutable;

namespace ClaimAudit.Ranking;

/// <summary>The mean loss of a weighted sum over rows, with a penalty on the weights. Added up in the order of the rows.</summary>
/// <param name="rows">The features of each row.</param>
/// <param name="truths">What was true of each row.</param>
/// <param name="penalty">How strongly weights are held near zero; the intercept is free.</param>
internal sealed class LogisticLoss(ImmutableArray<double[]> rows, ImmutableArray<bool> truths, double penalty)
{
    /// <summary>The loss at a point, and its slope there.</summary>
    /// <param name="point">The intercept, then the weights.</param>
    /// <param name="gradient">As long as the point, all zero; filled with the slope.</param>
    public double At(ReadOnlySpan<double> point, Span<double> gradient)
    {
        var loss = 0.0;
        for (var row = 0; row < rows.Length; row++)
        {
            loss += AddRow(row, point, gradient);
        }

        for (var i = 1; i < point.Length; i++)
        {
            loss += penalty / 2 * point[i] * point[i];
            gradient[i] += penalty * point[i];
        }

        foreach (ref var slope in gradient)
        {
            slope /= rows.Length;
        }

        return loss / rows.Length;
    }

    private double AddRow(int row, ReadOnlySpan<double> point, Span<double> gradient)
    {
        var features = rows[row];
        var sum = point[0];
        for (var i = 0; i < features.Length; i++)
        {
            sum += point[i + 1] * features[i];
        }

        var error = Logistic.Of(sum) - (truths[row] ? 1 : 0);
        gradient[0] += error;
        for (var i = 0; i < features.Length; i++)
        {
            gradient[i + 1] += error * features[i];
        }

        return Logistic.LossOfSum(sum, truths[row]);
    }
}
