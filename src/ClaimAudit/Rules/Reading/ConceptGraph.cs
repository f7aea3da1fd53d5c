using System.Collections.Immutable;

namespace ClaimAudit.Rules.Reading;

/// <summary>Looks after the parents of concepts.</summary>
internal static class ConceptGraph
{
    /// <summary>The same concepts, where one that is its own ancestor is noted and loses its parents.</summary>
    public static ImmutableArray<RuleEntry<Concept>> WithoutCycles(ImmutableArray<RuleEntry<Concept>> entries)
    {
        var parents = entries.ToDictionary(entry => entry.Value.Id, entry => entry.Value.Parents, StringComparer.Ordinal);
        return [.. entries.Select(entry => WithoutCycle(entry, parents))];
    }

    private static RuleEntry<Concept> WithoutCycle(RuleEntry<Concept> entry, Dictionary<string, ImmutableArray<string>> parents)
    {
        var id = entry.Value.Id;
        if (!Ancestors(id, parents).Contains(id))
        {
            return entry;
        }

        entry.Problems.Add(RuleDiagnosticCodes.ConceptCycle, entry.Id, $"the concept '{id}' is its own ancestor; take a parent away from one of them.");
        return entry with { Value = entry.Value with { Parents = [] } };
    }

    private static HashSet<string> Ancestors(string id, Dictionary<string, ImmutableArray<string>> parents)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(parents[id]);
        while (open.TryPop(out var next))
        {
            if (found.Add(next))
            {
                foreach (var parent in parents[next])
                {
                    open.Push(parent);
                }
            }
        }

        return found;
    }
}
