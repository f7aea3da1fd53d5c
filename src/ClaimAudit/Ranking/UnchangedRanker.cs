using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Ranking;

/// <summary>Leaves every verdict as it is and gives no order.</summary>
internal sealed class UnchangedRanker : IRanker
{
    public RankedVerdict Rank(Verdict verdict, PairFeatures features) => new(verdict, null);
}
