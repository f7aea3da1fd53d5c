using System.Collections.Immutable;

namespace ClaimAudit.Ranking;

/// <summary>Logistic regression that chooses how strongly its weights are held near zero by itself, on training rows held aside by group.</summary>
public sealed class TunedLinearTrainer : IRankerTrainer
{
    private const int Folds = 4;

    private static readonly ImmutableArray<LinearTrainer> Candidates = [new(3), new(30), new(300)];

    /// <inheritdoc/>
    public string Name => "linear";

    /// <inheritdoc/>
    public IScorer Train(ImmutableArray<TrainingRow> rows) => Chosen(rows).Fit(rows);

    /// <summary>Rows of one group cannot be held aside by group; then the strongest penalty is the safest.</summary>
    private static LinearTrainer Chosen(ImmutableArray<TrainingRow> rows) =>
        rows.All(row => row.Group == rows[0].Group) ? Candidates[^1]
            : Candidates.MinBy(trainer => ScoreQuality.Of(rows, CrossValidation.Run(rows, trainer, Folds).Scores).LogLoss)!;
}
