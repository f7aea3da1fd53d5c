using System.Text.Json;

namespace ClaimAudit.Ranking;

/// <summary>Writes the thresholds into a ranker's file.</summary>
internal static class DemotionWriter
{
    public static void Write(Utf8JsonWriter json, DemotionThresholds thresholds)
    {
        json.WriteStartObject(LinearRankerLayout.DemoteKey);
        json.WriteNumber(LinearRankerLayout.ContradictionKey, thresholds.ContradictionBelow);
        json.WriteNumber(LinearRankerLayout.TensionKey, thresholds.TensionBelow);
        json.WriteEndObject();
    }
}
