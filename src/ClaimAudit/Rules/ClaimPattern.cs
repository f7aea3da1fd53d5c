using System.Collections.Immutable;
using ClaimAudit.Values;

namespace ClaimAudit.Rules;

/// <summary>What one side of a pair must look like. An empty set allows anything.</summary>
/// <param name="Concepts">The predicate's concept, by id.</param>
/// <param name="Polarity">Allowed polarities.</param>
/// <param name="Modality">Allowed modalities.</param>
/// <param name="Force">Allowed forces.</param>
/// <param name="Role">Allowed roles; where none is named, the page's own word: asserted or presupposed.</param>
public sealed record ClaimPattern(
    ImmutableArray<string> Concepts,
    ImmutableArray<Polarity> Polarity,
    ImmutableArray<Modality> Modality,
    ImmutableArray<Force> Force,
    ImmutableArray<ClaimRole> Role)
{
    /// <summary>The pattern that fits every claim.</summary>
    public static ClaimPattern Any { get; } = new([], [], [], [], []);
}
