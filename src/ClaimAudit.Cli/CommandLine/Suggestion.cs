namespace ClaimAudit.Cli.CommandLine;

/// <summary>Finds the word a user meant.</summary>
internal static class Suggestion
{
    /// <summary><c>; did you mean 'x'?</c> for the nearest known word, or nothing where none is near.</summary>
    public static string For(string written, IEnumerable<string> known)
    {
        var most = Math.Max(1, written.Length / 3);
        var nearest = known
            .Select(word => (word, changes: Changes(written, word)))
            .Where(candidate => candidate.changes <= most)
            .OrderBy(candidate => candidate.changes)
            .ThenBy(candidate => candidate.word, StringComparer.Ordinal)
            .Select(candidate => candidate.word)
            .FirstOrDefault();
        return nearest is null ? string.Empty : $"; did you mean '{nearest}'?";
    }

    // Edit distance where two neighbours that changed places count once: the commonest slip of the hand.
    private static int Changes(string one, string other)
    {
        var table = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                table[i, j] = Cell(table, one, other, i, j);
            }
        }

        return table[one.Length, other.Length];
    }

    private static int Cell(int[,] table, string one, string other, int i, int j)
    {
        if (i == 0 || j == 0)
        {
            return i + j;
        }

        var replaced = table[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
        var least = Math.Min(replaced, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
        return swapped ? Math.Min(least, table[i - 2, j - 2] + 1) : least;
    }
}
