using System.Collections.Immutable;
using ClaimAudit.Reporting;
using ClaimAudit.Rules;

namespace ClaimAudit.Ranking;

/// <summary>The features of a pair as numbers in a fixed order, the kind of rule spread over one number a kind.</summary>
public sealed class FeatureVector
{
    private static readonly ImmutableArray<Opposition> Kinds = [.. Enum.GetValues<Opposition>()];

    private FeatureVector(ImmutableArray<double> values) => Values = values;

    /// <summary>The names of the numbers, in their order, as they stand in a ranker's file.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "coverage", "predicate-match", "theme-match", "numbers-matched", "numbers-missing",
        "modality", "role", "force-distance", "same-paragraph", "shared-rare-terms",
        .. Kinds.Select(kind => "kind-" + ReportNames.Of(kind)),
    ];

    /// <summary>The numbers, one for each name, all finite.</summary>
    public ImmutableArray<double> Values { get; }

    /// <summary>The numbers of a pair.</summary>
    /// <exception cref="ArgumentException">A feature is infinite or no number.</exception>
    public static FeatureVector Of(PairFeatures pair)
    {
        ImmutableArray<double> values =
        [
            pair.Coverage, pair.PredicateMatch, pair.ThemeMatch, pair.NumbersMatched, pair.NumbersMissing,
            pair.Modality, pair.Role, pair.ForceDistance, pair.SameParagraph, pair.SharedRareTerms,
            .. Kinds.Select(kind => kind == pair.Kind ? 1.0 : 0.0),
        ];
        return values.All(double.IsFinite) ? new FeatureVector(values) : throw new ArgumentException("a feature is not a finite number", nameof(pair));
    }

    /// <summary>The same pair with one feature made to say nothing.</summary>
    /// <param name="feature">The feature's place among the names.</param>
    public FeatureVector Without(int feature) => new(Values.SetItem(feature, 0));
}
