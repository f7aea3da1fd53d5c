using System.Collections.Immutable;

namespace ClaimAudit.Grouping;

/// <summary>The pairs of claims that share a group, each once.</summary>
internal static class CandidatePairs
{
    /// <summary>The pairs, in order of the first claim, then the second.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="wanted">Whether a pair is worth a judge's time.</param>
    public static ImmutableArray<(int One, int Other)> From(IEnumerable<ClaimGroup> groups, Func<int, int, bool> wanted)
    {
        var seen = new HashSet<(int One, int Other)>();
        foreach (var group in groups)
        {
            for (var i = 0; i < group.Claims.Length; i++)
            {
                for (var j = i + 1; j < group.Claims.Length; j++)
                {
                    if (wanted(group.Claims[i], group.Claims[j]))
                    {
                        seen.Add((group.Claims[i], group.Claims[j]));
                    }
                }
            }
        }

        return [.. seen.Order()];
    }
}
