using ClaimAudit.Judging;
using ClaimAudit.Values;

namespace ClaimAudit.Ranking;

/// <summary>Orders findings and demotes weak ones. It never makes a finding, nor a verdict stronger. Thread-safe.</summary>
public interface IRanker
{
    /// <summary>The ranker that changes nothing; used where no other is named.</summary>
    static IRanker None { get; } = new UnchangedRanker();

    /// <summary>What is left of a verdict.</summary>
    /// <param name="verdict">The verdict the rules gave.</param>
    /// <param name="features">The pair it was given for.</param>
    RankedVerdict Rank(Verdict verdict, PairFeatures features);
}
