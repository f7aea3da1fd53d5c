using ClaimAudit.Judging;
using ClaimAudit.Ranking;
using Microsoft.ML.Data;

namespace ClaimAudit.MachineLearning;

/// <summary>A row as Microsoft.ML reads it.</summary>
internal sealed class MlNetRow
{
    /// <summary>Whether the pair is a contradiction.</summary>
    public bool Label { get; init; }

    /// <summary>The features, one for each of <see cref="PairFeatures.Names"/>.</summary>
    public float[] Features { get; init; } = [];

    /// <summary>The columns, with the features' number fixed.</summary>
    public static SchemaDefinition Schema
    {
        get
        {
            var schema = SchemaDefinition.Create(typeof(MlNetRow));
            schema[nameof(Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, PairFeatures.Names.Length);
            return schema;
        }
    }

    public static MlNetRow Of(TrainingRow row) => Of(row.Features, row.IsContradiction);

    public static MlNetRow Of(PairFeatures features, bool label = false) =>
        new() { Label = label, Features = [.. features.Values.Select(value => (float)value)] };
}
