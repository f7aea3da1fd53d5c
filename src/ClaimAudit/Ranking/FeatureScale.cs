using System.Collections.Immutable;
using ClaimAudit.Judging;

namespace ClaimAudit.Ranking;

/// <summary>Brings every feature to mean 0 and spread 1, so that one penalty suits them all; a feature that never varies becomes 0.</summary>
internal sealed class FeatureScale
{
    private readonly double[] _means;
    private readonly double[] _spreads;

    private FeatureScale(double[] means, double[] spreads) => (_means, _spreads) = (means, spreads);

    public static FeatureScale Of(ImmutableArray<TrainingRow> rows)
    {
        var count = PairFeatures.Names.Length;
        var means = new double[count];
        var spreads = new double[count];
        for (var i = 0; i < count; i++)
        {
            var feature = i;
            var mean = rows.Average(row => row.Features.Values[feature]);
            means[i] = mean;
            spreads[i] = Math.Sqrt(rows.Average(row => Square(row.Features.Values[feature] - mean)));
        }

        return new FeatureScale(means, spreads);
    }

    public double[] Apply(TrainingRow row)
    {
        var scaled = new double[_means.Length];
        for (var i = 0; i < scaled.Length; i++)
        {
            scaled[i] = Varies(i) ? (row.Features.Values[i] - _means[i]) / _spreads[i] : 0;
        }

        return scaled;
    }

    /// <summary>The model for plain features that does what the given one does for scaled ones.</summary>
    public LinearModel Undo(double intercept, ImmutableArray<double> weights)
    {
        var plain = weights.Select((weight, i) => Varies(i) ? weight / _spreads[i] : 0).ToImmutableArray();
        return new LinearModel(intercept - plain.Select((weight, i) => weight * _means[i]).Sum(), plain);
    }

    private static double Square(double value) => value * value;

    private bool Varies(int feature) => _spreads[feature] > 1e-12;
}
