using ClaimAudit.Judging;

namespace ClaimAudit.Ranking;

/// <summary>Says of a pair what a ranker makes of it.</summary>
public static class RankedExplanation
{
    /// <summary>The explanation, its verdict the same or weaker; where it became a near miss, the ranker is what stopped it.</summary>
    /// <param name="pair">An explanation the engine made.</param>
    /// <param name="ranker">The ranker; null to change nothing.</param>
    public static PairExplanation Of(PairExplanation pair, IRanker? ranker)
    {
        if (ranker is null || pair is not { Verdict: { } found, Features: { } features }
            || ranker.Rank(found, features) is not { Score: { } score } ranked)
        {
            return pair;
        }

        var reason = RankedReason.Of(found, ranked.Verdict, score);
        return pair with
        {
            Verdict = ranked.Verdict,
            StoppedBy = ranked.Verdict is null ? reason : pair.StoppedBy,
            Reasons = pair.Reasons.Add(reason),
        };
    }
}
