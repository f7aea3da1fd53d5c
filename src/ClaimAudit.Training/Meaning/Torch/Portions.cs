using static TorchSharp.torch;

namespace ClaimAudit.Training.Meaning.Torch;

/// <summary>Reads some things at a time, those of like length together, so that little is filled up.</summary>
internal static class Portions
{
    /// <summary>Reads all of them.</summary>
    /// <param name="lengths">How long each is.</param>
    /// <param name="most">How many are read at once.</param>
    /// <param name="read">Reads those at some places; gives a row for each.</param>
    /// <returns>A row for each, in the order of the lengths.</returns>
    public static Tensor Read(IReadOnlyList<double> lengths, int most, Func<int[], Tensor> read)
    {
        var order = Enumerable.Range(0, lengths.Count).OrderBy(at => lengths[at]).ToArray();
        var rows = order.Chunk(most).Select(read).ToArray();
        var places = new long[order.Length];
        for (var at = 0; at < order.Length; at++)
        {
            places[order[at]] = at;
        }

        return cat(rows, 0).index_select(0, tensor(places));
    }
}
