using ClaimAudit.Judging;

namespace ClaimAudit.Ranking;

/// <summary>What a ranker leaves of the judgement of two bare texts.</summary>
public static class RankedJudgement
{
    /// <summary>The judgement, its verdict the same or weaker, its score the ranker's.</summary>
    /// <param name="judgement">A judgement the engine made.</param>
    /// <param name="ranker">The ranker; null to change nothing.</param>
    public static PairJudgement Of(PairJudgement judgement, IRanker? ranker)
    {
        if (ranker is null || judgement is not { Verdict: { } verdict, Features: { } features })
        {
            return judgement;
        }

        var ranked = ranker.Rank(verdict, features);
        return ranked.Verdict is null ? default(PairJudgement) with { Rule = string.Empty }
            : judgement with { Verdict = ranked.Verdict, Score = ranked.Score ?? judgement.Score };
    }
}
