namespace ClaimAudit.Ranking;

/// <summary>The keys of a linear ranker's file.</summary>
internal static class LinearRankerLayout
{
    public const string Version = "1.0";
    public const string VersionKey = "rankerVersion";
    public const string InterceptKey = "intercept";
    public const string WeightsKey = "weights";
    public const string DemoteKey = "demote";
    public const string ContradictionKey = "contradictionBelow";
    public const string TensionKey = "tensionBelow";
}
