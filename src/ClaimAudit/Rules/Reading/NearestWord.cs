namespace ClaimAudit.Rules.Reading;

/// <summary>Finds the word a writer meant.</summary>
internal static class NearestWord
{
    /// <summary>The allowed word that takes the fewest changes, if few enough; the first of equals.</summary>
    public static string? To(string written, IEnumerable<string> allowed)
    {
        var most = Math.Max(2, written.Length / 3);
        string? nearest = null;
        foreach (var word in allowed)
        {
            var changes = Changes(written.ToLowerInvariant(), word);
            if (changes <= most && changes < word.Length)
            {
                (nearest, most) = (word, changes - 1);
            }
        }

        return nearest;
    }

    private static int Changes(string one, string other)
    {
        var above = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above[j], row[j - 1]) + 1);
            }

            above = row;
        }

        return above[other.Length];
    }
}
