using System.Collections.Immutable;
using ClaimAudit.Extraction;

namespace ClaimAudit.Grouping;

/// <summary>The pairs of claims that share a group, each once.</summary>
internal static class CandidatePairs
{
    /// <summary>The pairs, in order of the first claim, then the second.</summary>
    public static ImmutableArray<(int One, int Other)> From(IEnumerable<ClaimGroup> groups, ImmutableArray<Claim> claims)
    {
        var seen = new HashSet<(int One, int Other)>();
        foreach (var group in groups)
        {
            for (var i = 0; i < group.Claims.Length; i++)
            {
                for (var j = i + 1; j < group.Claims.Length; j++)
                {
                    if (!claims[group.Claims[i]].IsMention || !claims[group.Claims[j]].IsMention)
                    {
                        seen.Add((group.Claims[i], group.Claims[j]));
                    }
                }
            }
        }

        return [.. seen.Order()];
    }
}
