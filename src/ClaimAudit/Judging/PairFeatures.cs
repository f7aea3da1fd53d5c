using System.Collections.Immutable;

namespace ClaimAudit.Judging;

/// <summary>What a ranker sees of a finding: plain measures of two claims side by side, and nothing of their words.</summary>
public sealed class PairFeatures
{
    private PairFeatures(ImmutableArray<double> values) => Values = values;

    /// <summary>The names of the numbers, in their order, as they stand in a ranker's file.</summary>
    public static ImmutableArray<string> Names { get; } = [.. PairFeatureTable.All.Select(feature => feature.Name)];

    /// <summary>The numbers, one for each name, all finite.</summary>
    public ImmutableArray<double> Values { get; }

    /// <summary>Features with given values.</summary>
    /// <param name="values">One number for each name, in that order.</param>
    /// <exception cref="ArgumentException">There are more or fewer, or one is infinite or no number.</exception>
    public static PairFeatures Of(ImmutableArray<double> values) =>
        values.Length == Names.Length && values.All(double.IsFinite)
            ? new PairFeatures(values)
            : throw new ArgumentException($"{Names.Length} finite numbers are needed, one for each feature", nameof(values));

    /// <summary>The same pair with another value of one feature.</summary>
    /// <param name="feature">The feature's place among the names.</param>
    /// <param name="value">The value, finite.</param>
    public PairFeatures With(int feature, double value) => Of(Values.SetItem(feature, value));

    /// <summary>The features of a verdict.</summary>
    internal static PairFeatures Of(PairVerdict verdict) => Of([.. PairFeatureTable.All.Select(feature => feature.Value(verdict))]);
}
