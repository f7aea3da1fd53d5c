namespace ClaimAudit.Language;

/// <summary>The logarithmic scale on which counts of uses are kept in one byte.</summary>
/// <remarks>Bucket 0 is no use at all; bucket b stands for 2^(b/16) uses, so that 16 buckets double the count.</remarks>
internal static class SenseCounts
{
    private const double BucketsPerOctave = 16;

    private static readonly int[] s_counts = MakeCounts();

    /// <summary>The count a bucket stands for.</summary>
    public static int Count(byte bucket) => s_counts[bucket];

    /// <summary>The lowest bucket that stands for at least a count, or the highest one there is.</summary>
    public static byte Bucket(int count)
    {
        var low = 0;
        int high = byte.MaxValue;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (s_counts[middle] < count)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return (byte)low;
    }

    private static int[] MakeCounts()
    {
        var counts = new int[byte.MaxValue + 1];
        for (var bucket = 1; bucket < counts.Length; bucket++)
        {
            counts[bucket] = (int)Math.Round(Math.Pow(2, bucket / BucketsPerOctave), MidpointRounding.AwayFromZero);
        }

        return counts;
    }
}
