using System.Globalization;
using ClaimAudit.Extraction;
using ClaimAudit.Values;

namespace ClaimAudit.Judging;

/// <summary>Tests whether two claims stand for sentences that, read as a whole, contradict one another or hardly go together.</summary>
internal static class MeaningTests
{
    /// <summary>What the reading came to; null where a claim is no statement of its sentence.</summary>
    public static OppositionResult? Test(Claim a, Claim b, MeaningOfPair reading, Verdict verdict, ClaimAligner aligner)
    {
        if (a.IsMention || b.IsMention)
        {
            return null;
        }

        var belief = reading.In(verdict);
        var what = verdict == Verdict.Contradiction ? "both cannot hold" : "both hardly go together";
        return new OppositionResult(
            Restatement.Of(a, b, aligner) ? "both say the same" : string.Empty,
            belief.Certainty,
            [string.Create(CultureInfo.InvariantCulture, $"read together: {belief.Likelihood:0.00} that {what}; {belief.Certainty:0.00} among all sentences")]);
    }
}
