using System.Collections.Immutable;

namespace ClaimAudit.Rules;

/// <summary>Words for how much or how far, from least to most.</summary>
/// <param name="Id">The scale's id, unique over all packs, such as <c>participation</c>.</param>
/// <param name="Steps">At least two steps, the least first; the words of one step mean the same degree.</param>
public sealed record DegreeScale(string Id, ImmutableArray<ImmutableArray<string>> Steps);
