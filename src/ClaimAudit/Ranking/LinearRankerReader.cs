using System.Collections.Immutable;
using System.Text.Json;
using ClaimAudit.Baselines;
using ClaimAudit.Baselines.Json;
using ClaimAudit.Corpus;
using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Ranking;

/// <summary>Reads a linear ranker's file, strictly: what it does not know, or misses, is an error with its place. Only a feature may
/// be missing, as it may be younger than the file; it then weighs nothing.</summary>
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
            DemotionReader.Read(name, reader, diagnostics));
    }

    private static ImmutableArray<double> Weights(string name, JsonObject owner, List<Diagnostic> diagnostics)
    {
        if (owner.Required(LinearRankerLayout.WeightsKey, JsonValueKind.Object) is not { } node)
        {
            return [];
        }

        var reader = new JsonObject(name, node, diagnostics);
        reader.Allow([.. PairFeatures.Names]);
        return [.. PairFeatures.Names.Select(feature => node.Members.Any(member => member.Name == feature) ? Number(reader, feature) : 0)];
    }

    private static double Number(JsonObject reader, string key) =>
        RankerNumber.Read(reader, key, double.IsFinite, "a number of a size that can be reckoned with");
}
