using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>A layer of all-MiniLM-L6-v2 (Wang et al., 2020; Reimers and Gurevych, 2019) with its published weights.</summary>
internal static class PublishedLayer
{
    /// <summary>What keeps the published norms from dividing by nothing.</summary>
    public const double Epsilon = 1e-12;

    /// <summary>Into how many parts its rows are divided when they look.</summary>
    public const long Heads = 12;

    /// <summary>The names of a layer's parts here and in the published file.</summary>
    private static readonly (string Here, string There)[] Parts =
    [
        ("q", "attention.self.query"), ("k", "attention.self.key"), ("v", "attention.self.value"), ("o", "attention.output.dense"),
        ("n1", "attention.output.LayerNorm"), ("i", "intermediate.dense"), ("p", "output.dense"), ("n2", "output.LayerNorm"),
    ];

    /// <summary>Reads a layer.</summary>
    /// <param name="weights">The published weights.</param>
    /// <param name="number">The number of the layer, from 0.</param>
    /// <param name="dropout">The share of numbers that is dropped where the layer is trained further.</param>
    public static TransformerLayer Read(NamedTensors weights, int number, double dropout)
    {
        using var still = no_grad();
        var width = weights[$"encoder.layer.{number}.output.dense.bias"].Length;
        var inner = weights[$"encoder.layer.{number}.intermediate.dense.bias"].Length;
        var layer = new TransformerLayer(width, Heads, inner, dropout, Epsilon);
        var own = layer.named_parameters().ToDictionary(entry => entry.name, entry => entry.parameter, StringComparer.Ordinal);
        foreach (var (here, there) in Parts)
        {
            foreach (var kind in (string[])[".weight", ".bias"])
            {
                var parameter = own[here + kind];
                parameter.copy_(tensor(weights[$"encoder.layer.{number}.{there}{kind}"], parameter.shape));
            }
        }

        return layer;
    }

    /// <summary>The weights of the encoder, its upper layers as they were trained further together with a comparer.</summary>
    /// <param name="weights">The published weights.</param>
    /// <param name="tuned">What training the comparer wrote.</param>
    /// <param name="layers">How many layers of the encoder are kept; the tuned ones are the last of these.</param>
    public static NamedTensors Tuned(NamedTensors weights, NamedTensors tuned, int layers)
    {
        var count = Enumerable.Range(0, layers).TakeWhile(layer => tuned.Has(TunedName(layer, Parts[0].Here, ".weight"))).Count();
        return weights.With((
            from layer in Enumerable.Range(0, count)
            from part in Parts
            from kind in (string[])[".weight", ".bias"]
            select (Name: $"encoder.layer.{layers - count + layer}.{part.There}{kind}", Values: tuned[TunedName(layer, part.Here, kind)]))
            .ToDictionary(entry => entry.Name, entry => entry.Values, StringComparer.Ordinal));
    }

    private static string TunedName(int layer, string part, string kind) => $"{MeaningModelWriter.TunedName}.{layer}.{part}{kind}";
}
