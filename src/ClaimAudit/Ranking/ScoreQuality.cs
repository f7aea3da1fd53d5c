using System.Collections.Immutable;

namespace ClaimAudit.Ranking;

/// <summary>How good scores are, whatever the threshold.</summary>
/// <param name="LogLoss">The mean loss in nats; less is better, 0 is perfect.</param>
/// <param name="Brier">The mean squared error of the likelihoods, from 0 to 1; less is better.</param>
/// <param name="AveragePrecision">The precision met on the way down the ranking, averaged over the contradictions, from 0 to 1; more is better.</param>
public sealed record ScoreQuality(double LogLoss, double Brier, double AveragePrecision)
{
    /// <summary>Measures scores against the rows' labels.</summary>
    /// <param name="rows">At least one row.</param>
    /// <param name="scores">The score of each row.</param>
    public static ScoreQuality Of(ImmutableArray<TrainingRow> rows, ImmutableArray<double> scores)
    {
        var pairs = rows.Select((row, i) => (Truth: row.IsContradiction, Score: scores[i])).ToImmutableArray();
        return new ScoreQuality(
            pairs.Average(pair => Logistic.LossOfScore(pair.Score, pair.Truth)),
            pairs.Average(pair => Math.Pow(pair.Score - (pair.Truth ? 1 : 0), 2)),
            Precision(pairs));
    }

    /// <summary>Rows of one score share the precision behind the last of them, so that their order does not matter.</summary>
    private static double Precision(ImmutableArray<(bool Truth, double Score)> pairs)
    {
        var (seen, right, sum) = (0, 0, 0.0);
        foreach (var tie in pairs.GroupBy(pair => pair.Score).OrderByDescending(tie => tie.Key))
        {
            var rightHere = tie.Count(pair => pair.Truth);
            seen += tie.Count();
            right += rightHere;
            sum += rightHere * ((double)right / seen);
        }

        return right == 0 ? 0 : sum / right;
    }
}
