using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>A layer of all-MiniLM-L6-v2 (Wang et al., 2020; Reimers and Gurevych, 2019) with its published weights.</summary>
internal static class PublishedLayer
{
    /// <summary>What keeps the published norms from dividing by nothing.</summary>
    public const double Epsilon = 1e-12;

    private const long Heads = 12;

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
}
