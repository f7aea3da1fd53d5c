using System.Collections.Immutable;
using ClaimAudit.Ranking;

namespace ClaimAudit.Cli.Running;

/// <summary>What the packages of a fuller build add; see the README's section on optional packages.</summary>
internal static class OptionalAdapters
{
    /// <summary>The kinds of ranker this build can train, the default first.</summary>
    public static ImmutableArray<IRankerKind> Rankers =>
#if WITH_MACHINE_LEARNING
        RankerKinds.BuiltIn.With(new MachineLearning.MlNetRankerKind());
#else
        RankerKinds.BuiltIn;
#endif

    /// <summary>Reads rankers kept in an archive; null in a build that cannot.</summary>
    public static IRankerFormat? RankerArchives =>
#if WITH_MACHINE_LEARNING
        new MachineLearning.MlNetRanker();
#else
        null;
#endif
}
