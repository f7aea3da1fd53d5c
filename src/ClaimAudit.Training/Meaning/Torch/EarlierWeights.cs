using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Weights of an earlier training.</summary>
internal static class EarlierWeights
{
    /// <summary>Puts those of files in the place of those at hand, where the files have them.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="weights">The weights at hand, by name.</param>
    public static void Take(IEnumerable<string> paths, IEnumerable<(string Name, Tensor Values)> weights)
    {
        using var still = no_grad();
        var all = weights.ToList();
        foreach (var start in paths.Select(NamedTensors.Read))
        {
            foreach (var (name, values) in all.Where(entry => start.Has(entry.Name)))
            {
                values.copy_(tensor(start[name], values.shape));
            }
        }
    }
}
