using System.Globalization;
using ClaimAudit.Extraction;

namespace ClaimAudit.Judging;

/// <summary>Tests whether two claims stand for sentences that, read as a whole, contradict one another.</summary>
internal static class MeaningTests
{
    /// <summary>What the reading came to; null where a claim is no statement of its sentence.</summary>
    public static OppositionResult? Test(Claim a, Claim b, Belief belief, ClaimAligner aligner) =>
        a.IsMention || b.IsMention
            ? null
            : new OppositionResult(Restatement.Of(a, b, aligner) ? "both say the same" : string.Empty, belief.Certainty, [string.Create(CultureInfo.InvariantCulture, $"read together: {belief.Likelihood:0.00} that both cannot hold; {belief.Certainty:0.00} among all sentences")]);
}
