using ClaimAudit.Grouping;
using ClaimAudit.Ranking;

namespace ClaimAudit.Cli.Running;

/// <summary>What the packages of a fuller build add; see the README's section on optional packages.</summary>
internal static class OptionalAdapters
{
    /// <summary>The kinds of index this build knows.</summary>
    public static ClaimIndexes Indexes =>
#if WITH_LUCENE
        ClaimIndexes.BuiltIn.With(new Lucene.LuceneIndexKind());
#else
        ClaimIndexes.BuiltIn;
#endif

    /// <summary>Reads rankers kept in an archive; null in a build that cannot.</summary>
    public static IRankerFormat? RankerArchives =>
#if WITH_MACHINE_LEARNING
        new MachineLearning.MlNetRanker();
#else
        null;
#endif
}
