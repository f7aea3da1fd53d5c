using System.Text.Json;
using ClaimAudit.Baselines.Json;
using ClaimAudit.Values;

namespace ClaimAudit.Ranking;

/// <summary>Reads the thresholds in a ranker's file.</summary>
internal static class DemotionReader
{
    /// <summary>The thresholds; what is wrong with them is added to the diagnostics.</summary>
    public static DemotionThresholds Read(string name, JsonObject owner, List<Diagnostic> diagnostics)
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
        RankerNumber.Read(reader, key, value => value is >= 0 and <= 1, "a number from 0 to 1");
}
