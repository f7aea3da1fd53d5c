using ClaimAudit.Language.Model;

namespace ClaimAudit.Training.Syntax;

/// <summary>Counts features and makes the bit set of those seen often enough.</summary>
internal sealed class FeatureCensus
{
    private const int CounterBits = 26;
    private readonly byte[] counts = new byte[1 << CounterBits];
    private readonly HashSet<uint> known = [];
    private readonly int threshold;

    /// <summary>A census in which a feature must be seen so many times.</summary>
    public FeatureCensus(int threshold)
    {
        this.threshold = threshold;
    }

    /// <summary>How many features are known so far.</summary>
    public int Known => known.Count;

    /// <summary>Counts the features of one decision.</summary>
    public void Count(ReadOnlySpan<uint> features)
    {
        foreach (var feature in features)
        {
            ref var count = ref counts[feature >> (32 - CounterBits)];
            if (count < byte.MaxValue)
            {
                count++;
            }

            if (count >= threshold)
            {
                known.Add(feature);
            }
        }
    }

    /// <summary>The bit set of the known features.</summary>
    /// <param name="bytes">Its size; a power of two.</param>
    public byte[] Filter(int bytes)
    {
        var filter = new byte[bytes];
        var shift = WeightTable.FilterShift(bytes);
        foreach (var feature in known)
        {
            var bit = feature >> shift;
            filter[bit >> 3] |= (byte)(1 << (int)(bit & 7));
        }

        return filter;
    }
}
