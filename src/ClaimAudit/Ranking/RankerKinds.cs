using System.Collections.Immutable;

namespace ClaimAudit.Ranking;

/// <summary>The kinds of ranker a program can train, chosen by name.</summary>
public static class RankerKinds
{
    /// <summary>The kinds this library holds, the default first. Those of a fuller build are known by name, so that choosing one says what to do.</summary>
    public static ImmutableArray<IRankerKind> BuiltIn { get; } =
        [new LinearRankerKind(), new AbsentRankerKind("microsoft-ml", "WithMachineLearning")];

    /// <summary>Kinds, with one that takes the place of its namesake.</summary>
    public static ImmutableArray<IRankerKind> With(this ImmutableArray<IRankerKind> kinds, IRankerKind kind) =>
        [.. kinds.Where(known => known.Name != kind.Name), kind];
}
