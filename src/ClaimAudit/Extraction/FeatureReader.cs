using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Extraction;

/// <summary>Reads the features of every clause of a sentence: negation, modal verbs, force, then role.</summary>
internal static class FeatureReader
{
    /// <summary>The features by clause.</summary>
    public static ImmutableArray<ClauseFeatures> Read(SentenceAnalysis analysis)
    {
        var features = new ClauseFeatures[analysis.Clauses.Length];
        Array.Fill(features, new ClauseFeatures());
        NegationReader.Read(analysis, features);
        ModalReader.Read(analysis, features);
        ForceReader.Read(analysis, features);
        RoleReader.Read(analysis, features);
        return [.. features.Select(feature => Settle(feature.Force == Force.Permitted && feature.Only ? feature with { Force = Force.Restricted } : feature))];
    }

    /// <summary>What is left of a negation when no rule has taken it up is a denial of the fact.</summary>
    private static ClauseFeatures Settle(ClauseFeatures features) =>
        features.Force == Force.None && (features.VerbNegated || features.ThemeDenied)
            ? features with { Polarity = Polarity.Denied }
            : features;
}
