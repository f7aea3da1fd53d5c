using System.Collections.Immutable;

namespace ClaimAudit.Grouping;

/// <summary>Claims that share a key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Claims">The claims' numbers, ascending.</param>
public sealed record ClaimGroup(string Key, ImmutableArray<int> Claims);
