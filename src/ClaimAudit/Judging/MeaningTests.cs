using System.Globalization;
using ClaimAudit.Extraction;

namespace ClaimAudit.Judging;

/// <summary>Tests whether two claims stand for sentences that, read as a whole, contradict one another.</summary>
internal static class MeaningTests
{
    /// <summary>What the reading came to; null where a claim is no statement of its sentence.</summary>
    public static OppositionResult? Test(Claim a, Claim b, MeaningOfPair reading, ClaimAligner aligner) =>
        a.IsMention || b.IsMention
            ? null
            : new OppositionResult(Restatement.Of(a, b, aligner) ? "both say the same" : string.Empty, reading.Certainty, [string.Create(CultureInfo.InvariantCulture, $"read together: {reading.Likelihood:0.00} that both cannot hold; {reading.Certainty:0.00} among all sentences")]);
}
