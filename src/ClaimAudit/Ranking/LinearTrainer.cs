using System.Collections.Immutable;
using ClaimAudit.Judging;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace ClaimAudit.Ranking;

/// <summary>Logistic regression, fitted by L-BFGS from a start at zero. Nothing in it is drawn by chance, so no seed is needed.</summary>
/// <param name="penalty">How strongly weights are held near zero (L2, on features scaled to one spread), above 0; 1 weighs as much as one row.</param>
public sealed class LinearTrainer(double penalty = 1) : IRankerTrainer
{
    private const double Tolerance = 1e-9;
    private const int Memory = 10;
    private const int Iterations = 1000;
    private const int WeightDigits = 6;

    /// <inheritdoc/>
    public string Name => "linear";

    /// <inheritdoc/>
    public IScorer Train(ImmutableArray<TrainingRow> rows) => Fit(rows);

    /// <summary>The fitted model, its weights rounded so that another processor's last digit does not show.</summary>
    public LinearModel Fit(ImmutableArray<TrainingRow> rows)
    {
        var scale = FeatureScale.Of(rows);
        var loss = new LogisticLoss([.. rows.Select(scale.Apply)], [.. rows.Select(row => row.IsContradiction)], penalty);
        var minimizer = new LimitedMemoryBfgsMinimizer(Tolerance, Tolerance, Tolerance, Memory, Iterations);
        var objective = ObjectiveFunction.Gradient(point => Evaluate(loss, point));
        var fitted = minimizer.FindMinimum(objective, Vector<double>.Build.Dense(PairFeatures.Names.Length + 1)).MinimizingPoint;
        return Rounded(scale.Undo(fitted[0], [.. fitted.Skip(1)]));
    }

    private static (double Value, Vector<double> Gradient) Evaluate(LogisticLoss loss, Vector<double> point)
    {
        var gradient = new double[point.Count];
        var value = loss.At(point.AsArray(), gradient);
        return (value, Vector<double>.Build.Dense(gradient));
    }

    private static LinearModel Rounded(LinearModel model) =>
        new(Rounded(model.Intercept), [.. model.Weights.Select(Rounded)]);

    /// <summary>Adding zero turns a negative zero into a plain one.</summary>
    private static double Rounded(double weight) => Math.Round(weight, WeightDigits) + 0.0;
}
