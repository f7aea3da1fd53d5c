using System.Collections.Immutable;

namespace ClaimAudit.Rules;

/// <summary>A pair of sentences that proves a rule.</summary>
/// <param name="A">One answer's words.</param>
/// <param name="B">The other's.</param>
/// <param name="Because">Why the pair is compatible; null for a conflicting pair.</param>
/// <param name="Line">The example's line in the rule file, from 1.</param>
public sealed record RuleExample(string A, string B, string? Because, int Line)
{
    /// <summary>For a rule across pages the jurisdictions of the two pages the words stand on; empty where they name none.</summary>
    public ImmutableArray<string> In { get; init; } = [];
}
