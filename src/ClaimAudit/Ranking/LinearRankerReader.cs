using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ClaimAudit.Baselines;
using ClaimAudit.Baselines.Json;
using ClaimAudit.Corpus;
using ClaimAudit.Values;

namespace ClaimAudit.Ranking;

/// <summary>Reads a linear ranker's file, strictly: what it does not know, or misses, is an error with its place.</summary>
internal static class LinearRankerReader
{
    public static RankerReading Read(string name, string text)
    {
        var diagnostics = new List<Diagnostic>();
        var root = JsonText.Parse(new SourceDocument(name, text), diagnostics);
        var ranker = root is null ? null : ReadRoot(name, root, diagnostics);
        return diagnostics.Count > 0 ? new RankerReading(null, [.. diagnostics.Order()]) : new RankerReading(ranker, []);
    }

    private static LearnedRanker? ReadRoot(string name, JsonNode root, List<Diagnostic> diagnostics)
    {
        var reader = new JsonObject(name, root, diagnostics);
        if (!FormatVersions.Fits(reader, root, LinearRankerLayout.VersionKey, LinearRankerLayout.Version))
        {
            return null;
        }

        reader.Allow(LinearRankerLayout.VersionKey, LinearRankerLayout.InterceptKey, LinearRankerLayout.WeightsKey, LinearRankerLayout.DemoteKey);
        return new LearnedRanker(
            new LinearModel(Number(reader, LinearRankerLayout.InterceptKey), Weights(name, reader, diagnostics)),
            Thresholds(name, reader, diagnostics));
    }

    private static ImmutableArray<double> Weights(string name, JsonObject owner, List<Diagnostic> diagnostics)
    {
        if (owner.Required(LinearRankerLayout.WeightsKey, JsonValueKind.Object) is not { } node)
        {
            return [];
        }

        var reader = new JsonObject(name, node, diagnostics);
        reader.Allow([.. FeatureVector.Names]);
        return [.. FeatureVector.Names.Select(feature => Number(reader, feature))];
    }

    private static DemotionThresholds Thresholds(string name, JsonObject owner, List<Diagnostic> diagnostics)
    {
        if (owner.Required(LinearRankerLayout.DemoteKey, JsonValueKind.Object) is not { } node)
        {
            return DemotionThresholds.None;
        }

        var reader = new JsonObject(name, node, diagnostics);
        reader.Allow(LinearRankerLayout.ContradictionKey, LinearRankerLayout.TensionKey);
        return new DemotionThresholds(Likelihood(reader, LinearRankerLayout.ContradictionKey), Likelihood(reader, LinearRankerLayout.TensionKey));
    }

    private static double Likelihood(JsonObject reader, string key) =>
        Number(reader, key, value => value is >= 0 and <= 1, "a number from 0 to 1");

    private static double Number(JsonObject reader, string key) => Number(reader, key, double.IsFinite, "a number of a size that can be reckoned with");

    private static double Number(JsonObject reader, string key, Func<double, bool> fits, string wanted)
    {
        if (reader.Required(key, JsonValueKind.Number) is not { } node)
        {
            return 0;
        }

        var value = double.Parse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!fits(value))
        {
            reader.Report(BaselineCodes.WrongValue, node.Line, node.Column, $"\"{key}\" must be {wanted}");
        }

        return value;
    }
}
