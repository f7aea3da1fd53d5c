using ClaimAudit.Judging;
using ClaimAudit.Reporting.Json;

namespace ClaimAudit.Ranking;

/// <summary>Writes a linear ranker as JSON.</summary>
internal static class LinearRankerWriter
{
    public static void Write(LinearModel model, DemotionThresholds thresholds, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString(LinearRankerLayout.VersionKey, LinearRankerLayout.Version);
        json.WriteNumber(LinearRankerLayout.InterceptKey, model.Intercept);
        json.WriteStartObject(LinearRankerLayout.WeightsKey);
        for (var i = 0; i < model.Weights.Length; i++)
        {
            json.WriteNumber(PairFeatures.Names[i], model.Weights[i]);
        }

        json.WriteEndObject();
        DemotionWriter.Write(json, thresholds);
        json.WriteEndObject();
    });
}
